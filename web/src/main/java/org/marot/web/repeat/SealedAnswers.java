package org.marot.web.repeat;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.marot.web.support.InstallationSecret;
import org.springframework.stereotype.Component;

/** Encrypts stored answers: that to a sign-in holds a token, which whoever reads the database must not learn. */
@Component
class SealedAnswers {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    SealedAnswers(InstallationSecret secret) {
        key = new SecretKeySpec(secret.keyFor("repeated answers"), "AES");
    }

    byte[] seal(UUID request, byte[] open) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, request, nonce).doFinal(open);
            return ByteBuffer.allocate(NONCE_BYTES + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it was sealed under another secret. */
    Optional<byte[]> open(UUID request, byte[] closed) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(closed);
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, request, nonce).doFinal(rest));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, UUID request, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(request.getMostSignificantBits())
                .putLong(request.getLeastSignificantBits())
                .array());
        return cipher;
    }
}
