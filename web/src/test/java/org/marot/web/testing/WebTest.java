package org.marot.web.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.marot.web.WebApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Starts the application once for all tests so marked, with the demo accounts, on a PostgreSQL and a Kafka of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({Cahors.class, Newcomer.class, PricedHouse.class, Routes.class})
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=marot-web", "marot.demo=true"})
@ContextConfiguration(initializers = RealServers.class)
public @interface WebTest {}
