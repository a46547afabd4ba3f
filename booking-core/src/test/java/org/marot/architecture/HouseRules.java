package org.marot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What may know what. Every rule says why in its own words. */
public final class HouseRules {
    private static final Map<String, Set<String>> HIDDEN_CLOCKS_AND_DICE = Map.of(
            "java.time.Instant", Set.of("now"),
            "java.time.LocalDate", Set.of("now"),
            "java.time.LocalDateTime", Set.of("now"),
            "java.time.ZonedDateTime", Set.of("now"),
            "java.time.OffsetDateTime", Set.of("now"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.UUID", Set.of("randomUUID"));

    private HouseRules() {}

    public static ArchRule eventsAreFlatRecords() {
        return classes()
                .that()
                .resideInAPackage("..events")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..").or(resideInAPackage("..events")))
                .andShould(beRecordsOrSealed())
                .because("an event's shape is stored for ever and must not drift with another class");
    }

    public static ArchRule decisionsKnowNoMachinery() {
        return noClasses()
                .that()
                .resideInAPackage("..write")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.kafka..",
                        "org.marot.people..",
                        "org.marot.stream..",
                        "org.marot.eventstore..")
                .because("a decision depends on its state, the command and its ports");
    }

    public static ArchRule sharedKnowsOnlyTheJdk() {
        return classes()
                .that()
                .resideInAPackage("..shared")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..").or(resideInAPackage("..shared")))
                .because("everybody speaks in these words");
    }

    public static ArchRule onlyTheRoadKnowsKafka() {
        return noClasses()
                .that(resideInAPackage("org.marot..")
                        .and(resideInAnyPackage("..stream..", "..projection..", "..embedded..", "..testing..")
                                .negate()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "io.cloudevents..")
                .because("Kafka is a road between two rooms, not a thing that features know");
    }

    public static ArchRule onlyDecisionsAndTheirWiringKnowAxon() {
        return noClasses()
                .that(resideInAPackage("org.marot..")
                        .and(resideInAnyPackage(
                                        "..eventstore",
                                        "..reservation..",
                                        "org.marot.series..",
                                        "org.marot.waitlist..",
                                        "org.marot.closure..",
                                        "org.marot.congress..",
                                        "org.marot.enquiry..",
                                        "org.marot.incident..",
                                        "org.marot.pass..")
                                .negate()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .because("Axon runs commands and stores events, and nothing else");
    }

    public static ArchRule pagesKnowNoEventsAndNoAggregates() {
        return noClasses()
                .that(are(nameMatching(".*(Page|Pages|Controller|Calls)")))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("..events")
                                .or(
                                        nameMatching(
                                                "org\\.marot\\..*\\.write\\.(Reservation|Series|WaitlistEntry|Closure|Incident|EventFile|Enquiry)")))
                .because("pages send commands and show tables");
    }

    public static ArchRule timeAndChanceArriveFromOutside() {
        return classes()
                .that()
                .resideInAPackage("org.marot..")
                .should(callNoHiddenClockOrDie())
                .because("what depends on a hidden clock or die cannot be tested or replayed");
    }

    public static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .because("a class says in its constructor what it needs")
                .allowEmptyShould(true);
    }

    public static ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getName() + " in " + item.getPackageName()));
            }
        });
    }

    public static ArchRule featuresFormNoCycles(String slices) {
        return slices().matching(slices).should().beFreeOfCycles();
    }

    private static ArchCondition<JavaClass> beRecordsOrSealed() {
        return new ArchCondition<>("be records or sealed interfaces") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean allowed = item.isRecord()
                        || item.getSimpleName().equals("package-info")
                        || (item.isInterface() && item.reflect().isSealed());
                events.add(new SimpleConditionEvent(item, allowed, item.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> callNoHiddenClockOrDie() {
        return new ArchCondition<>("call no hidden clock and no die") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaMethodCall call : item.getMethodCallsFromSelf()) {
                    Set<String> forbidden =
                            HIDDEN_CLOCKS_AND_DICE.get(call.getTargetOwner().getName());
                    boolean hidden = forbidden != null
                            && forbidden.contains(call.getTarget().getName())
                            && call.getTarget().getRawParameterTypes().isEmpty();
                    if (hidden) {
                        events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                    }
                }
            }
        };
    }
}
