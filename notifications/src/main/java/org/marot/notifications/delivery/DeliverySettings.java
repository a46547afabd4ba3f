package org.marot.notifications.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave. Without an SMTP host they are put into the folder {@code mail} of the data folder.
 *
 * @param site the public address of the pages, for the links
 * @param data the data folder
 * @param from the sender's address
 */
@ConfigurationProperties("marot.mail")
record DeliverySettings(
        URI site,
        Path data,
        @DefaultValue("marot@localhost") String from,
        @DefaultValue Smtp smtp) {
    /** @param timeout in seconds, for each of connecting, reading and writing */
    record Smtp(
            @Nullable String host,
            @DefaultValue("587") int port,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("STARTTLS") Tls tls,
            @DefaultValue("20") int timeout) {

        Properties properties() {
            String milliseconds = String.valueOf(timeout * 1000L);
            Properties properties = new Properties();
            properties.setProperty("mail.smtp.host", String.valueOf(host));
            properties.setProperty("mail.smtp.port", String.valueOf(port));
            properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
            properties.setProperty("mail.smtp.timeout", milliseconds);
            properties.setProperty("mail.smtp.writetimeout", milliseconds);
            properties.setProperty("mail.smtp.quitwait", "false");
            properties.setProperty("mail.smtp.auth", String.valueOf(isSet(user)));
            properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.TLS));
            properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
            properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            return properties;
        }
    }

    /** How the conversation with the mail server is encrypted. */
    enum Tls {
        STARTTLS,
        TLS,
        NONE
    }

    String siteWithoutSlash() {
        return site.toString().replaceAll("/+$", "");
    }

    Path folder() {
        return data.resolve("mail");
    }

    static boolean isSet(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }
}
