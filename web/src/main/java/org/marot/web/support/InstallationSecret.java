package org.marot.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.marot.proof.NumberKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one secret of this installation, from which keys are derived: {@code MAROT_SECRET} where several processes serve
 * together, else a file in the data folder that only its owner can read, made at the first start.
 */
@Component
public class InstallationSecret implements NumberKey {
    private static final int SHORTEST = 32;
    private final byte[] secret;

    InstallationSecret(@Value("${MAROT_SECRET:}") String given, @Value("${marot.data}") String folder) {
        if (!given.isEmpty() && given.length() < SHORTEST) {
            throw new IllegalStateException("MAROT_SECRET needs at least " + SHORTEST + " characters.");
        }
        secret = (given.isEmpty() ? fromFile(Path.of(folder)) : given).getBytes(StandardCharsets.UTF_8);
    }

    /** 256 bits of its own for each purpose. */
    @Override
    public byte[] keyFor(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fromFile(Path folder) {
        Path file = folder.resolve("installation.secret");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                create(file);
            }
            String text = Files.readString(file).strip();
            if (text.length() < SHORTEST) {
                throw new IllegalStateException(file + " is damaged; delete it, and a new one is made.");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a secret in " + file, e);
        }
    }

    /** Complete under another name first, so that nobody ever reads half of it. */
    private static void create(Path file) throws IOException {
        byte[] random = new byte[SHORTEST];
        new SecureRandom().nextBytes(random);
        Path draft = Files.createTempFile(file.getParent(), "installation", ".draft", OwnerOnly.file());
        Files.writeString(draft, Base64.getEncoder().encodeToString(random), StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // another process was first, and its secret counts
        } finally {
            Files.delete(draft);
        }
    }
}
