package org.marot.web.door;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marot.shared.AccountId;
import org.marot.shared.VenueId;
import org.marot.web.support.InstallationSecret;
import org.springframework.stereotype.Component;

/**
 * Codes that prove that somebody has just stood at a venue's door: the second, some chance, and a signature over both and
 * the venue. They cannot be guessed or carried to another venue, are worth nothing after some minutes, and serve one account.
 */
@Component
public class DoorCodes {
    /** Long enough for somebody who has to sign in first. */
    static final Duration LIFE = Duration.ofMinutes(3);

    private static final Pattern SHAPE = Pattern.compile("([0-9a-z]{1,9})\\.([\\w-]{12})\\.(" + Signature.SHAPE + ")");
    private static final int CHANCE_BYTES = 9;

    private final Signature signature;
    private final SpentCodes spent;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    DoorCodes(InstallationSecret secret, SpentCodes spent, Clock clock) {
        this.signature = new Signature(secret.keyFor("door-codes"));
        this.spent = spent;
        this.clock = clock;
    }

    /** Another one each time. */
    public String next(VenueId venue) {
        byte[] bytes = new byte[CHANCE_BYTES];
        chance.nextBytes(bytes);
        String second = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
        String unsigned = second + "." + text(bytes);
        return unsigned + "." + signature.of(venue + "/" + unsigned);
    }

    /** Ours, of this venue, and not too old; somebody may have used it all the same. */
    public boolean isGenuine(VenueId venue, String code) {
        Matcher parts = SHAPE.matcher(code);
        return parts.matches()
                && signature.fits(venue + "/" + unsigned(code), parts.group(3))
                && isFresh(Long.parseLong(parts.group(1), Character.MAX_RADIX));
    }

    /** Genuine, and not somebody else's. */
    boolean isOpenTo(AccountId account, VenueId venue, String code) {
        return isGenuine(venue, code) && spent.isOpenTo(account, unsigned(code));
    }

    /** Uses the code up for that account; false when it is not genuine, or somebody else was first. */
    boolean spend(AccountId account, VenueId venue, String code) {
        return isGenuine(venue, code) && spent.spend(account, unsigned(code));
    }

    private static String unsigned(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }

    private boolean isFresh(long second) {
        Instant made = Instant.ofEpochSecond(second);
        Instant now = clock.instant();
        return !made.isAfter(now) && now.isBefore(made.plus(LIFE));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
