package org.marot.web.quote;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a quote is seen by whoever has its secret. */
final class QuoteAddress {
    private QuoteAddress() {}

    static String of(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/quotes/" + secret)
                .toUriString();
    }
}
