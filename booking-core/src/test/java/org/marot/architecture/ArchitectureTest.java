package org.marot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The core keeps the rules, and every rule catches the violation that was planted for it. */
class ArchitectureTest {
    record Guarded(String planted, ArchRule rule, ArchRule onPlanted) {
        Guarded(String planted, ArchRule rule) {
            this(planted, rule, rule);
        }

        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.marot");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages(ArchitectureTest.class.getPackageName() + ".planted");

    static List<Guarded> rules() {
        return List.of(
                new Guarded("PlantedEvent", HouseRules.eventsAreFlatRecords()),
                new Guarded("PlantedDecision", HouseRules.decisionsKnowNoMachinery()),
                new Guarded("PlantedValue", HouseRules.sharedKnowsOnlyTheJdk()),
                new Guarded("PlantedPage", HouseRules.onlyTheRoadKnowsKafka()),
                new Guarded("PlantedPage", HouseRules.onlyDecisionsAndTheirWiringKnowAxon()),
                new Guarded("PlantedPage", HouseRules.pagesKnowNoEventsAndNoAggregates()),
                new Guarded("PlantedClock", HouseRules.timeAndChanceArriveFromOutside()),
                new Guarded("PlantedField", HouseRules.nothingIsInjectedIntoFields()),
                new Guarded("PlantedPackage", HouseRules.everyPackageIsNullMarked()),
                new Guarded(
                        "PlantedOne",
                        HouseRules.featuresFormNoCycles("org.marot.(*).."),
                        HouseRules.featuresFormNoCycles("..planted.cycle.(*)..")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCoreKeeps(Guarded guarded) {
        guarded.rule().allowEmptyShould(true).check(CORE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(Guarded guarded) {
        assertThat(guarded.onPlanted().evaluate(PLANTED).getFailureReport().toString())
                .contains(guarded.planted());
    }
}
