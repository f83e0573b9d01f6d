package dev.candor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages go one way. */
@AnalyzeClasses(packages = "dev.candor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String TEXT = "dev.candor.internal.text";
    private static final String DATA = "dev.candor.internal.data";
    private static final String CHOICE = "dev.candor.internal.choice";
    private static final String CRISIS = "dev.candor.internal.crisis";
    private static final String MATCH = "dev.candor.internal.match";
    private static final String CLAUSE = "dev.candor.internal.clause";
    private static final String RULE = "dev.candor.internal.rule";
    private static final String FEATURE = "dev.candor.internal.feature";
    private static final String OPINION = "dev.candor.internal.opinion";
    private static final String PROMISE = "dev.candor.internal.promise";
    private static final String LANGUAGE = "dev.candor.internal.language";
    private static final String SCORE = "dev.candor.internal.score";
    private static final String CARD = "dev.candor.card";
    private static final String CASE = "dev.candor.casefile";
    private static final String DRAFT = "dev.candor.draft";

    /** What all may use. */
    private static final DescribedPredicate<JavaClass> PLATFORM = resideInAnyPackage(
                    "java.lang", "java.io", "java.util", "java.util.function", "java.util.stream", "java.util.regex")
            .or(resideInAnyPackage("java.util.concurrent.atomic"))
            .or(resideInAnyPackage("java.lang.annotation", "java.lang.invoke", "java.lang.runtime", "java.nio.."))
            .or(resideInAnyPackage("java.time", "org.jspecify.annotations"))
            .or(describe("primitive types", type -> type.getBaseComponentType().isPrimitive()));

    /** Records and enums that callers see; they know nothing of how a report comes about. */
    private static final DescribedPredicate<JavaClass> VALUES = describe(
            "values of the API",
            type -> type.getPackageName().equals("dev.candor")
                    && !belongToAnyOf(
                                    Assembly.class,
                                    Checklist.class,
                                    Expectations.class,
                                    Grader.class,
                                    Language.class,
                                    LegalChecklists.class,
                                    Messages.class,
                                    Needs.class,
                                    NotScoredHints.class,
                                    Proposals.class,
                                    ProfileFit.class,
                                    ProfileNumbers.class,
                                    ScoringProfile.class)
                            .test(type));

    @ArchTest
    static final ArchRule VALUES_DEPEND_ON_NOTHING_OF_OURS =
            classes().that(VALUES).should().onlyDependOnClassesThat(PLATFORM.or(VALUES));

    @ArchTest
    static final ArchRule TEXT_DEPENDS_ON_NOTHING_OF_OURS_BUT_SPANS = classes()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(resideInAnyPackage(TEXT)).or(belongToAnyOf(Span.class)));

    @ArchTest
    static final ArchRule DATA_DEPENDS_ON_NOTHING_OF_OURS = classes()
            .that()
            .resideInAPackage(DATA)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(resideInAnyPackage(DATA, "org.snakeyaml.engine..")));

    @ArchTest
    static final ArchRule CHOICE_DEPENDS_ON_NOTHING_OF_OURS = classes()
            .that()
            .resideInAPackage(CHOICE)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(resideInAnyPackage(CHOICE)));

    @ArchTest
    static final ArchRule MATCH_DEPENDS_ON_TEXT_AND_DATA = classes()
            .that()
            .resideInAPackage(MATCH)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(resideInAnyPackage(MATCH, TEXT, DATA)));

    @ArchTest
    static final ArchRule CLAUSE_DEPENDS_ON_MATCH_AND_TEXT = classes()
            .that()
            .resideInAPackage(CLAUSE)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(VALUES).or(resideInAnyPackage(CLAUSE, MATCH, TEXT)));

    @ArchTest
    static final ArchRule CARD_DEPENDS_ON_DATA_AND_THE_API = classes()
            .that()
            .resideInAPackage(CARD)
            .should()
            .onlyDependOnClassesThat(
                    PLATFORM.or(VALUES).or(resideInAnyPackage(CARD, DATA)).or(belongToAnyOf(Language.class)));

    @ArchTest
    static final ArchRule CARDS_THEMSELVES_DO_NOT_DEPEND_ON_A_LANGUAGE = noClasses()
            .that()
            .resideInAPackage(CARD)
            .and()
            .doNotHaveSimpleName("CardTester")
            .should()
            .dependOnClassesThat(belongToAnyOf(Language.class));

    @ArchTest
    static final ArchRule RULE_DEPENDS_ON_CLAUSE_MATCH_CARD_AND_DATA = classes()
            .that()
            .resideInAPackage(RULE)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(VALUES)
                    .or(resideInAnyPackage(RULE, CLAUSE, MATCH, TEXT, CARD, DATA))
                    .or(resideInAnyPackage("org.apache.commons.text.similarity")));

    @ArchTest
    static final ArchRule FEATURE_DEPENDS_ON_NOTHING_OF_OURS = classes()
            .that()
            .resideInAPackage(FEATURE)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(resideInAnyPackage(FEATURE)));

    @ArchTest
    static final ArchRule OPINION_DEPENDS_ON_FEATURES_READINGS_AND_MATCHES = classes()
            .that()
            .resideInAPackage(OPINION)
            .should()
            .onlyDependOnClassesThat(
                    PLATFORM.or(VALUES).or(resideInAnyPackage(OPINION, FEATURE, RULE, CLAUSE, MATCH, TEXT, CARD)));

    @ArchTest
    static final ArchRule PROMISE_DEPENDS_ON_FEATURES_AND_READINGS = classes()
            .that()
            .resideInAPackage(PROMISE)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(VALUES).or(resideInAnyPackage(PROMISE, FEATURE, CLAUSE, MATCH, TEXT)));

    @ArchTest
    static final ArchRule CRISIS_DEPENDS_ON_FEATURES_AND_TEXT = classes()
            .that()
            .resideInAPackage(CRISIS)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(VALUES).or(resideInAnyPackage(CRISIS, FEATURE, TEXT)));

    @ArchTest
    static final ArchRule LANGUAGE_DEPENDS_ON_ALL_THAT_READS = classes()
            .that()
            .resideInAPackage(LANGUAGE)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(VALUES)
                    .or(resideInAnyPackage(
                            LANGUAGE,
                            OPINION,
                            PROMISE,
                            CRISIS,
                            RULE,
                            CLAUSE,
                            MATCH,
                            TEXT,
                            CARD,
                            DATA,
                            CHOICE,
                            "opennlp.tools..")));

    @ArchTest
    static final ArchRule SCORE_DEPENDS_ON_THE_API_ONLY = classes()
            .that()
            .resideInAPackage(SCORE)
            .should()
            .onlyDependOnClassesThat(
                    PLATFORM.or(VALUES).or(resideInAnyPackage(SCORE)).or(belongToAnyOf(ScoringProfile.class)));

    @ArchTest
    static final ArchRule CASES_DEPEND_ON_READINGS_AND_THE_API = classes()
            .that()
            .resideInAPackage(CASE)
            .should()
            .onlyDependOnClassesThat(PLATFORM.or(VALUES)
                    .or(belongToAnyOf(Grader.class, Language.class))
                    .or(resideInAnyPackage(CASE, LANGUAGE, CLAUSE, MATCH, TEXT, CHOICE, SCORE, "java.time..")));

    @ArchTest
    static final ArchRule NOTHING_BUT_DRAFTS_AND_CASES_DEPENDS_ON_THE_GRADER = noClasses()
            .that()
            .doNotBelongToAnyOf(Grader.class)
            .and()
            .resideOutsideOfPackages(DRAFT, CASE)
            .should()
            .dependOnClassesThat(belongToAnyOf(Grader.class));

    @ArchTest
    static final ArchRule DRAFTS_DEPEND_ON_THE_GRADER_AND_VALUES = classes()
            .that()
            .resideInAPackage(DRAFT)
            .should()
            .onlyDependOnClassesThat(
                    PLATFORM.or(VALUES).or(resideInAnyPackage(DRAFT)).or(belongToAnyOf(Grader.class)));

    @ArchTest
    static final ArchRule INTERNAL_PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.candor.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule OF_OPENNLP_ONLY_INTERFACES_AND_SPANS_ARE_USED = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("opennlp..")
                    .and(describe(
                            "are no interfaces or spans",
                            type -> !type.isInterface()
                                    && !type.getBaseComponentType()
                                            .getFullName()
                                            .equals("opennlp.tools.util.Span"))));

    @ArchTest
    static final ArchRule NOTHING_LOGS_BY_JAVA_UTIL_LOGGING = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule NOTHING_LOGS = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.slf4j..", "org.apache.commons.logging..", "java.lang.System.Logger"));

    @ArchTest
    static final ArchRule NOTHING_PRINTS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NOTHING_REFLECTS = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect.."))
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .callMethod(Class.class, "newInstance")
            .orShould()
            .dependOnClassesThat(belongToAnyOf(java.util.ServiceLoader.class, Thread.class));

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule FIELDS_OF_THE_API_ARE_PRIVATE_OR_CONSTANT = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage("dev.candor", CARD, CASE))
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule NO_PUBLIC_METHOD_TAKES_A_FLAG = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAnyPackage("dev.candor", CARD, CASE))
            .should()
            .notHaveRawParameterTypes(describe(
                    "a boolean", types -> types.stream().anyMatch(type -> type.isEquivalentTo(boolean.class))));
}
