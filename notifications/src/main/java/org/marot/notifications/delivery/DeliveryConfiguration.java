package org.marot.notifications.delivery;

import jakarta.mail.Session;
import java.time.Clock;
import org.marot.notifications.mail.MailWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Wires the way from the ledger to the mail server or the folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
public class DeliveryConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryConfiguration.class);

    @Bean
    Ledger ledger(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        return new Ledger(jdbc, json, clock);
    }

    @Bean
    Carrier carrier(DeliverySettings settings) {
        DeliverySettings.Smtp smtp = settings.smtp();
        if (DeliverySettings.isSet(smtp.host())) {
            LOG.info("Mails leave by the mail server {}:{}", smtp.host(), smtp.port());
            return new SmtpCarrier(Session.getInstance(smtp.properties()), smtp.user(), smtp.password());
        }
        LOG.info("No mail server is set: mails are put into {}", settings.folder());
        return new FolderCarrier(settings.folder());
    }

    @Bean
    Postman postman(Ledger ledger, JdbcClient sql, Carrier carrier, DeliverySettings settings, Clock clock) {
        return new Postman(
                ledger,
                new PeopleTables(sql),
                new CatalogueTables(sql),
                new MailWriter(settings.siteWithoutSlash()),
                new Envelopes(settings.from()),
                carrier,
                clock);
    }

    @Bean
    DeliveryRounds deliveryRounds(Postman postman) {
        return new DeliveryRounds(postman);
    }
}
