package org.marot.web.wifi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.marot.testing.CoreDatabase;
import org.marot.testing.Race;
import org.marot.testing.Race.Outcome;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VouchersTest {
    private static final int CODES = 20;
    private static final int RUNNERS = 32;
    private static final VenueId HOUSE = new VenueId("house");

    private final CoreDatabase database = new CoreDatabase();
    private final Vouchers vouchers = new Vouchers(database.sql, Clock.systemUTC());

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void fill() {
        database.jdbc.update("delete from wifi_voucher");
        assertThat(vouchers.add(HOUSE, codes())).isEqualTo(CODES);
    }

    @Test
    void eachCodeIsGivenOnceWhoeverComesAtOnce() {
        List<Outcome<Optional<String>>> outcomes = Race.run(RUNNERS, n -> give(new ReservationId(new UUID(n, n))));

        List<String> given =
                outcomes.stream().map(Outcome::value).flatMap(Optional::stream).toList();
        assertThat(given).hasSize(CODES).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(codes());
        assertThat(vouchers.pool(HOUSE)).isEqualTo(new Vouchers.Pool(CODES, 0));
    }

    @Test
    void oneReservationHasOneCodeHoweverOftenItAsks() {
        ReservationId one = new ReservationId(UUID.randomUUID());
        List<Outcome<Optional<String>>> outcomes = Race.run(RUNNERS, n -> give(one));

        assertThat(outcomes.stream().map(Outcome::value).distinct()).containsExactly(Optional.of("code-1"));
        assertThat(vouchers.pool(HOUSE).left()).isEqualTo(CODES - 1);
        assertThat(vouchers.of(one)).hasValue("code-1");
    }

    @Test
    void codesAreOfTheirVenueAndAnImportAddsOnlyWhatIsNew() {
        assertThat(give(new VenueId("annex"), new ReservationId(UUID.randomUUID())))
                .isEmpty();
        assertThat(give(new ReservationId(UUID.randomUUID()))).hasValue("code-1");
        assertThat(vouchers.add(HOUSE, List.of("code-1", "code-2", "code-99"))).isEqualTo(1);
        assertThat(vouchers.pool(HOUSE)).isEqualTo(new Vouchers.Pool(CODES + 1, CODES));
        assertThat(vouchers.pool(HOUSE).isLow()).isTrue();
        assertThat(vouchers.pool(new VenueId("annex")).isLow()).isFalse();
    }

    @Test
    void whatStaffPasteIsReadLineByLine() {
        VoucherCodes read = VoucherCodes.read("\uFEFFcode;valid\r\nAB-12;24h\n\n\"CD 34\";24h\n\"EF-56\",x\nAB-12\n");

        assertThat(read.codes()).containsExactly("AB-12", "EF-56");
        assertThat(read.unreadable()).containsExactly(4);
    }

    @Test
    void aFileIsReadWhateverProgramWroteIt() {
        String text = "Code;Dur\u00e9e\r\nAB-12;24 h\r\nC D;24 h\r\nEF-56;24 h\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            VoucherFile read = VoucherFile.read(text.getBytes(charset));
            assertThat(VoucherFile.isText(text.getBytes(charset))).isTrue();
            assertThat(read.codes()).as(charset.name()).containsExactly("AB-12", "EF-56");
            assertThat(read.unreadable()).hasSize(1).first().satisfies(line -> {
                assertThat(line.number()).isEqualTo(3);
                assertThat(line.text()).startsWith("C D");
            });
        }
        assertThat(VoucherFile.isText(new byte[] {'P', 'K', 3, 4, 0, 0})).isFalse();
        assertThat(vouchers.known(HOUSE, List.of("code-1", "AB-12"))).containsExactly("code-1");
    }

    private Optional<String> give(ReservationId reservation) {
        return give(HOUSE, reservation);
    }

    private Optional<String> give(VenueId venue, ReservationId reservation) {
        Optional<String> given = database.inTransaction.execute(status -> vouchers.give(venue, reservation));
        return given == null ? Optional.empty() : given;
    }

    private static List<String> codes() {
        return IntStream.rangeClosed(1, CODES).mapToObj(n -> "code-" + n).toList();
    }
}
