package org.marot.standalone;

import org.marot.proof.GrandPasses;
import org.marot.web.support.InstallationSecret;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The registry of cards and its database, without the rest. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({ImportApplication.class, InstallationSecret.class})
@ComponentScan(basePackageClasses = GrandPasses.class, basePackages = "org.marot.people")
class GrandPassApplication {
    static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(GrandPassApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties("spring.config.name=marot-web");
    }
}
