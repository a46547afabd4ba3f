package org.marot.notifications;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marot.architecture.HouseRules;

/** This module keeps the rules of the house and its own, and each of its own catches the violation planted for it. */
class ArchitectureTest {
    private static final String HERE = ArchitectureTest.class.getPackageName();
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HERE);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(HERE + ".planted");

    record Guarded(String planted, ArchRule rule) {
        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    static List<Guarded> rules() {
        return List.of(
                new Guarded(
                        "PlantedMail",
                        classes()
                                .that()
                                .resideInAPackage("..mail")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                                "java.lang..",
                                                "java.text",
                                                "java.time..",
                                                "java.util..",
                                                "org.jspecify..")
                                        .or(resideInAPackage("..mail")))
                                .because("what a mail says is a pure function")),
                new Guarded(
                        "PlantedDelivery",
                        noClasses()
                                .that()
                                .resideInAnyPackage("..mail", "..delivery")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "..intake")
                                .because("the topic ends at the intake")),
                new Guarded(
                        "PlantedDelivery",
                        noClasses()
                                .should()
                                .dependOnClassesThat(resideInAPackage("org.marot..")
                                        .and(resideInAPackage(HERE + "..").negate()))
                                .because("this application knows the others by their events and tables alone")),
                new Guarded("PlantedMail", HouseRules.timeAndChanceArriveFromOutside()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theModuleKeeps(Guarded guarded) {
        guarded.rule().check(MODULE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(Guarded guarded) {
        assertThat(guarded.rule().evaluate(PLANTED).getFailureReport().toString())
                .contains(guarded.planted());
    }

    @Test
    void theRulesOfTheHouseHold() {
        HouseRules.everyPackageIsNullMarked().check(MODULE);
        HouseRules.nothingIsInjectedIntoFields().check(MODULE);
        HouseRules.featuresFormNoCycles(HERE + ".(*)..").check(MODULE);
    }
}
