package org.marot.web;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application; {@code standalone} starts it beside the others in one process. */
@SpringBootApplication
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
