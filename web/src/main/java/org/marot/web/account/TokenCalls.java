package org.marot.web.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.Account;
import org.marot.people.ApiToken;
import org.marot.people.ApiTokens;
import org.marot.shared.AccountId;
import org.marot.shared.Refused;
import org.marot.web.support.Malformed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for programs. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens")
class TokenCalls {
    private final Door door;
    private final ApiTokens tokens;
    private final SignedIn signedIn;
    private final RecognisedAccounts recognised;

    TokenCalls(Door door, ApiTokens tokens, SignedIn signedIn, RecognisedAccounts recognised) {
        this.door = door;
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.recognised = recognised;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sign in: exchange e-mail and password for a token")
    IssuedToken issue(@RequestBody Credentials credentials, HttpServletRequest request) {
        String email = required("email", credentials.email());
        String password = required("password", credentials.password());
        String name = required("name", credentials.name());
        if (!TokenNames.fits(name)) {
            throw Malformed.unreadable("name");
        }
        Account account = door.open(email, password, ClientAddress.of(request)).orElseThrow(WrongCredentials::new);
        ApiTokens.NewToken token = tokens.issue(account.id(), UUID.randomUUID(), name.strip());
        return new IssuedToken(token.id(), token.secret(), utc(token.expiresAt()));
    }

    @GetMapping
    @Operation(summary = "One's own tokens, without their secrets")
    TokenList list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        if (page < 0 || page > 1_000_000) {
            throw Malformed.unreadable("page");
        }
        if (size < 1 || size > 100) {
            throw Malformed.unreadable("size");
        }
        List<ApiToken> all = tokens.of(signedIn.required().id());
        List<ListedToken> shown = all.stream()
                .skip((long) page * size)
                .limit(size)
                .map(token -> new ListedToken(token.id(), token.name(), utc(token.createdAt()), utc(token.expiresAt())))
                .toList();
        return new TokenList(shown, page, size, all.size());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a token at once")
    void revoke(@PathVariable UUID id) {
        AccountId account = signedIn.required().id();
        if (!tokens.revoke(account, id)) {
            throw Refused.notFound("no-such-token");
        }
        recognised.forgetAll();
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Malformed.missing(field);
        }
        return value;
    }

    private static String utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toString();
    }

    record Credentials(
            @Nullable String email,
            @Nullable String password,
            @Nullable String name) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    record IssuedToken(UUID id, String token, String expiresAt) {
        @Override
        public String toString() {
            return "IssuedToken[" + id + "]";
        }
    }

    record ListedToken(UUID id, String name, String createdAt, String expiresAt) {}

    record TokenList(List<ListedToken> items, int page, int size, int total) {}
}
