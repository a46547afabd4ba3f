package org.marot.web.testing;

import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueImport;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.tariff.TariffImport;
import org.springframework.boot.test.context.TestComponent;

/** A house with a grid in force, for what is about prices. */
@TestComponent
public final class PricedHouse {
    public static final String VENUE = "priced-house";
    public static final SpaceId DESKS = new SpaceId("priced-house-desks");
    private static final String TOWN = """
            town: {id: priced-town, name: Ville aux prix}
            venues:
              - id: priced-house
                name: {fr: Maison aux prix, en: Priced house}
                kind: third-place
                zone: Europe/Paris
                address: {street: place de la Mairie, postcode: "46000", city: Ville aux prix}
                description: {fr: Une maison aux prix votés., en: A house with voted prices.}
                opening-hours: {every-day: 08:00-20:00}
                public-holidays: {closed: no}
                rules: {horizon: 12 months, longest: 7 days}
                spaces:
                  - {id: priced-house-desks, name: {fr: Bureaux, en: Desks}, kind: desk-pool, units: 12}
            """;
    private static final String GRID = """
            tariff:
              venue: priced-house
              decision: {reference: 2026-7, voted: 2026-01-15}
              in-force: 2026-02-01
              taxes: included
              vat: standard
            units:
              hour: {length: 1 h, within-day: yes}
              half-day: {hours: [00:00-13:00, 13:00-24:00]}
              day: {days: 1}
            lines:
              - {id: hour, label: {fr: "Bureau, heure", en: "Desk, hour"}, spaces: priced-house-desks, unit: hour, price: 5}
              - {id: day, label: {fr: "Bureau, journée", en: "Desk, day"}, spaces: priced-house-desks, unit: day, price: 17}
              - {id: resident-hour, label: {fr: "Bureau, heure, habitants", en: "Desk, hour, residents"}, for: resident, spaces: priced-house-desks, unit: hour, price: 3}
            passes:
              - {id: ten-half-days, label: {fr: Carnet de 10 demi-journées, en: Pass of 10 half-days}, spaces: priced-house-desks, units: 10, unit: half-day, valid: 12 months, price: 60}
            subscriptions:
              - {id: monthly, label: {fr: Abonnement mensuel, en: Monthly subscription}, for: resident, spaces: priced-house-desks, price-per-month: 45}
            """;

    private final Catalogue catalogue;
    private final CatalogueImport towns;
    private final TariffImport tariffs;

    PricedHouse(Catalogue catalogue, CatalogueImport towns, TariffImport tariffs) {
        this.catalogue = catalogue;
        this.towns = towns;
        this.tariffs = tariffs;
    }

    public void open() {
        if (catalogue.venue(new VenueId(VENUE)).isEmpty()) {
            towns.importText(TOWN);
            catalogue.refresh();
            tariffs.importText(GRID, null);
        }
    }
}
