package org.marot.web;

import java.util.Map;
import org.marot.CoreConfiguration;
import org.marot.web.account.FirstAdministrator;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The web application; {@code standalone} starts it beside the others in one process. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Import(CoreConfiguration.class)
public class WebApplication {
    /** Ready to run, reading {@code marot-web.yml} and nothing else. */
    public static SpringApplication prepared() {
        SpringApplication application = new SpringApplication(WebApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "marot-web"));
        return application;
    }

    /** Alone, without {@code standalone}: tells in its log where the first administrator is made. */
    public static void main(String[] args) {
        ConfigurableApplicationContext context = prepared().run(args);
        String site = context.getEnvironment().getProperty("MAROT_PUBLIC_URL", "");
        context.getBean(FirstAdministrator.class)
                .newAddress()
                .ifPresent(path -> LoggerFactory.getLogger(WebApplication.class)
                        .info("Create the first administrator at {}{}", site, path));
    }
}
