package org.marot.pricing;

import org.marot.catalogue.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By which prices everything is priced. */
@Configuration(proxyBeanMethods = false)
class PricingWiring {
    @Bean
    Tariff tariff(Grids grids, Catalogue catalogue) {
        return new GridTariff(grids, catalogue);
    }
}
