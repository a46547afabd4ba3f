package org.marot.eventstore;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses to start an application in which a command's claims and events would not stand or fall together: with a wiring
 * that is only slightly wrong Axon works without the application's transactions, and says nothing. A command is sent
 * that writes beside the event store, looks whether the store sees it, and fails.
 */
@Component
class OneTransaction implements SmartInitializingSingleton {
    private static final String STREAM = "start-up-probe";
    private static final String INSERT = "insert into event (id, stream, sequence, stream_type, at, payload_type,"
            + " payload, metadata) values ('" + STREAM + "', '" + STREAM + "', 0, 'probe', '', 'probe', '', '')";
    private final Configuration axon;
    private final EventStorageEngine store;
    private final JdbcTemplate database;

    OneTransaction(Configuration axon, EventStorageEngine store, JdbcTemplate database) {
        this.axon = axon;
        this.store = store;
        this.database = database;
    }

    private record Probe() {}

    @Override
    public void afterSingletonsInstantiated() {
        CommandBus bus = axon.commandBus();
        try (Registration registration = bus.subscribe(Probe.class.getName(), command -> writeAndFail())) {
            bus.dispatch(
                    GenericCommandMessage.<Probe>asCommandMessage(new Probe()),
                    (command, result) -> requireSound(result));
        }
        Boolean left =
                database.queryForObject("select exists (select from event where stream = ?)", Boolean.class, STREAM);
        require(Boolean.FALSE.equals(left), "a command that fails leaves what it has written");
    }

    private @Nullable Object writeAndFail() {
        require(
                TransactionSynchronizationManager.isActualTransactionActive(),
                "Axon's command bus works outside of the application's transactions");
        database.update(INSERT);
        require(
                store.lastSequenceNumberFor(STREAM).isPresent(),
                "Axon's event store works on a connection of its own, outside of the command's transaction");
        throw new Sound();
    }

    private static void requireSound(CommandResultMessage<?> result) {
        Throwable failure = result.isExceptional() ? result.exceptionResult() : null;
        if (failure instanceof RuntimeException unsound && !(failure instanceof Sound)) {
            throw unsound;
        }
        require(failure instanceof Sound, "Axon's command bus did not carry a command out");
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalStateException(
                    "Marot does not start, for bookings could be lost or doubled: " + otherwise + ".");
        }
    }

    /** All is well; thrown so that nothing of the probe stays. */
    private static final class Sound extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Sound() {
            super("all is well", null, false, false);
        }
    }
}
