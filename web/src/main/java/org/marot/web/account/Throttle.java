package org.marot.web.account;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, by account and by address, on all nodes together. Only what failed counts. The more failures, the
 * longer the wait for the next try, but nobody is locked out for good: that would let anybody lock out anybody.
 */
@Component
class Throttle {
    private static final List<Step> PER_ACCOUNT = List.of(
            new Step(5, Duration.ofMinutes(5)), new Step(15, Duration.ofHours(1)), new Step(60, Duration.ofDays(1)));
    private static final List<Step> PER_ADDRESS = List.of(
            new Step(30, Duration.ofMinutes(5)), new Step(120, Duration.ofHours(1)), new Step(600, Duration.ofDays(1)));
    private static final int FORGOTTEN_AT_ONCE = 1000;
    private static final Duration KEPT = Duration.ofDays(2);
    private static final List<Step> MAILS_TO_ONE_ADDRESS =
            List.of(new Step(3, Duration.ofHours(1)), new Step(6, Duration.ofDays(1)));
    /** One household or office may ask this part of what everybody together may. */
    private static final long ENQUIRING_SITES = 6;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final List<Step> signUps;
    private final List<Step> enquiries;
    private final List<Step> enquiriesOfOne;

    Throttle(
            DataSource source,
            @Value("${marot.sign-ups-per-hour:60}") int signUpsPerHour,
            @Value("${marot.enquiries-per-hour:60}") int enquiriesPerHour) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("credential_bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build();
        signUps = List.of(
                new Step(signUpsPerHour, Duration.ofHours(1)), new Step(signUpsPerHour * 5L, Duration.ofDays(1)));
        enquiries = List.of(new Step(enquiriesPerHour, Duration.ofHours(1)));
        long one = Math.max(1, enquiriesPerHour / ENQUIRING_SITES);
        enquiriesOfOne = List.of(new Step(one, Duration.ofHours(1)), new Step(one * 2, Duration.ofDays(1)));
    }

    /** How long this caller has to wait before the next try; zero as a rule. */
    Duration waitToSignIn(String email, String address) {
        return longer(waitFor(account(email)), waitFor(site(address)));
    }

    void signInFailed(String email, String address) {
        account(email).consumeIgnoringRateLimits(1);
        site(address).consumeIgnoringRateLimits(1);
    }

    /** Zero when an account may be made from there, which then counts. */
    Duration waitToSignUp(String address) {
        return waitToTake(bucket("sign-up " + address, signUps));
    }

    /** Zero when somebody may ask from there, which then counts, for the site first and then for all together. */
    Duration waitToEnquire(String address) {
        Duration site = waitToTake(bucket("enquiry from " + address, enquiriesOfOne));
        return site.isZero() ? waitToTake(bucket("enquiries", enquiries)) : site;
    }

    /** Whether a mail that nobody asked for with certainty may go there, which then counts. */
    boolean mayWriteTo(String email) {
        return waitToTake(bucket("enquiry of " + email.toLowerCase(Locale.ROOT), MAILS_TO_ONE_ADDRESS))
                .isZero();
    }

    /** How long this account or this address has to wait before the next number may be tried. */
    Duration waitToProve(String account, String address) {
        return longer(waitFor(proving(account)), waitFor(site(address)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    void provingFailed(String account, String address) {
        proving(account).consumeIgnoringRateLimits(1);
        site(address).consumeIgnoringRateLimits(1);
    }

    void forgetOld() {
        int gone = FORGOTTEN_AT_ONCE;
        while (gone == FORGOTTEN_AT_ONCE) {
            gone = buckets.removeExpired(FORGOTTEN_AT_ONCE);
        }
    }

    private BucketProxy account(String email) {
        return bucket("account " + email.strip().toLowerCase(Locale.ROOT), PER_ACCOUNT);
    }

    private BucketProxy proving(String account) {
        return bucket("proof of " + account, PER_ACCOUNT);
    }

    private BucketProxy site(String address) {
        return bucket("address " + address, PER_ADDRESS);
    }

    private static Duration waitToTake(BucketProxy bucket) {
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static Duration waitFor(BucketProxy bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private BucketProxy bucket(String key, List<Step> steps) {
        return buckets.builder().build(digest(key), () -> configuration(steps));
    }

    private static BucketConfiguration configuration(List<Step> steps) {
        var configuration = BucketConfiguration.builder();
        steps.forEach(step -> configuration.addLimit(Bandwidth.builder()
                .capacity(step.tries())
                .refillGreedy(step.tries(), step.within())
                .build()));
        return configuration.build();
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Step(long tries, Duration within) {}
}
