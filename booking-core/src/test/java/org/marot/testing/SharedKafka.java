package org.marot.testing;

import org.marot.embedded.DataFolder;
import org.marot.embedded.EmbeddedKafka;

/** The Kafka broker of the tests: started at first use, one per JVM, gone when it ends. */
public final class SharedKafka {
    private SharedKafka() {}

    public static String bootstrapServers() {
        return Running.BROKER.bootstrapServers();
    }

    private static final class Running {
        static final EmbeddedKafka BROKER = start();

        private static EmbeddedKafka start() {
            DataFolder data = TestData.fresh("kafka");
            EmbeddedKafka broker = EmbeddedKafka.start(data);
            TestData.throwAwayAtTheEnd(broker::close, data);
            return broker;
        }
    }
}
