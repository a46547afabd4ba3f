package org.marot.web;

import java.util.Map;
import org.marot.CoreConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
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

    public static void main(String[] args) {
        prepared().run(args);
    }
}
