package org.marot.web.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tidies the documents, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class DocumentHousekeeping {
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> tidyDocuments(DocumentTidying tidying) {
        return Tasks.recurring("document-housekeeping", FixedDelay.of(EVERY)).execute((instance, context) -> {
            tidying.throwAway();
            tidying.countMissing();
        });
    }
}
