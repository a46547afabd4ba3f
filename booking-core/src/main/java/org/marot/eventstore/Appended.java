package org.marot.eventstore;

import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Where the events of one command went. It travels with the command, because the handler's answer is made before the
 * events are written; read it only after the command has been answered.
 */
public final class Appended {
    private static final String KEY = "appended";

    private volatile long newest;

    /** The command to send instead of the bare one. */
    public CommandMessage<Object> with(Object command) {
        return new GenericCommandMessage<>(command, Map.of(KEY, this));
    }

    /** Of the command's last event; empty when it had none. */
    public OptionalLong position() {
        return newest == 0 ? OptionalLong.empty() : OptionalLong.of(newest);
    }

    static void note(long position) {
        if (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> command = CurrentUnitOfWork.get().root();
            if (command.getMessage().getMetaData().get(KEY) instanceof Appended appended) {
                appended.newest = position;
            }
        }
    }
}
