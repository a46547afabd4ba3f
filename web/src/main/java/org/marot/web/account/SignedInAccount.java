package org.marot.web.account;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.people.Account;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody whom the application has recognised, by session or by token. */
final class SignedInAccount extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final transient Account account;

    SignedInAccount(Account account) {
        super(authorities(account));
        this.account = account;
        setAuthenticated(true);
    }

    Account account() {
        return account;
    }

    @Override
    public Object getPrincipal() {
        return account.id();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return account.id().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInAccount that && account.equals(that.account) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }

    private static List<GrantedAuthority> authorities(Account account) {
        List<GrantedAuthority> roles = new ArrayList<>();
        roles.add(new SimpleGrantedAuthority("ROLE_MEMBER"));
        if (account.isStaff()) {
            roles.add(new SimpleGrantedAuthority("ROLE_STAFF"));
        }
        if (account.administrator()) {
            roles.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        }
        if (account.invoices() || account.administrator()) {
            roles.add(new SimpleGrantedAuthority("ROLE_INVOICES"));
        }
        return roles;
    }
}
