package org.marot.notifications;

import java.time.Clock;
import org.marot.notifications.delivery.DeliveryConfiguration;
import org.marot.notifications.intake.IntakeConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Mails, fed by Kafka. Names each auto-configuration that it wants, because in the standalone process it stands on one
 * class path with the web application.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    KafkaAutoConfiguration.class
})
@Import({IntakeConfiguration.class, DeliveryConfiguration.class, HealthPage.class})
public class NotificationsApplication {
    public static void main(String[] arguments) {
        builder().run(arguments);
    }

    /** The application as it is started alone and beside the web application, each with settings of its own. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(NotificationsApplication.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=marot-notifications");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
