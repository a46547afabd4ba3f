package org.marot.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterNumberTest {
    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION_REGISTER, W461000123, W461000123",
        "ASSOCIATION_REGISTER, w 461-000-123, W461000123",
        "ASSOCIATION_REGISTER, W9R1000123, W9R1000123",
        "SIRET, 732 829 320 00074, 73282932000074",
        "SIRET, 356 000 000 00048, 35600000000048",
        "SIRET, 356 000 000 49837, 35600000049837"
    })
    void isReadInTheFormOfItsRegister(ProofKind kind, String text, String signs) {
        assertThat(RegisterNumber.read(kind, text)).hasValue(new RegisterNumber(kind, signs));
    }

    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION_REGISTER, 461000123",
        "ASSOCIATION_REGISTER, W46100012",
        "ASSOCIATION_REGISTER, W4610001234",
        "SIRET, 73282932000075",
        "SIRET, 7328293200007",
        "SIRET, 35600000049838",
        "SIRET, W461000123",
        "STAFF_WORD, W461000123",
        "GRAND_PASS, 73282932000074"
    })
    void orIsNoSuchNumber(ProofKind kind, String text) {
        assertThat(RegisterNumber.read(kind, text)).isEmpty();
    }
}
