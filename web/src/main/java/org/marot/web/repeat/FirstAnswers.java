package org.marot.web.repeat;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of first answers. Written without waiting for the disk: an answer that is lost in a crash is worked out anew
 * by commands that know that they have been carried out.
 */
@Component
class FirstAnswers {
    private final JdbcClient database;
    private final WebNode node;
    private final SealedAnswers sealed;

    FirstAnswers(JdbcClient database, WebNode node, SealedAnswers sealed) {
        this.database = database;
        this.node = node;
        this.sealed = sealed;
    }

    /** True when nobody has sent this request before, which from now on is under way. */
    boolean claim(UUID request, byte[] fingerprint) {
        return database.sql("""
                                insert into repeated_request (id, fingerprint, node, at)
                                select ?, ?, ?, now()
                                from (select set_config('synchronous_commit', 'off', true)) as unsafe
                                on conflict (id) do nothing
                                """)
                        .param(request)
                        .param(fingerprint)
                        .param(node.id())
                        .update()
                > 0;
    }

    Optional<Earlier> find(UUID request) {
        return database.sql("select fingerprint, node, status, answer from repeated_request where id = ?")
                .param(request)
                .query((row, number) -> new Earlier(
                        row.getBytes("fingerprint"),
                        row.getObject("node", UUID.class),
                        row.getObject("status", Integer.class),
                        row.getBytes("answer")))
                .optional();
    }

    /** Goes on with what a fallen process left; false when another was faster. */
    boolean takeOver(UUID request, UUID fallen) {
        return database.sql("update repeated_request set node = ?, at = now()"
                                + " where id = ? and node = ? and status is null")
                        .param(node.id())
                        .param(request)
                        .param(fallen)
                        .update()
                > 0;
    }

    /** The next one to send this request works it out anew. */
    void abandon(UUID request) {
        database.sql("delete from repeated_request where id = ? and status is null and node = ?")
                .param(request)
                .param(node.id())
                .update();
    }

    /** Empty when it cannot be read any more, for it was sealed under another secret. */
    Optional<Answer> opened(UUID request, int status, byte[] answer) {
        return sealed.open(request, answer).map(open -> Answer.unpacked(status, open));
    }

    /**
     * How the request stood when it was sent again.
     *
     * @param status null while the first is under way
     */
    record Earlier(byte[] fingerprint, UUID node, @Nullable Integer status, byte @Nullable [] answer) {}
}
