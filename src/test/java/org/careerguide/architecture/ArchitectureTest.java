package org.careerguide.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.careerguide.edit.audit.Audited;
import org.hibernate.SharedSessionContract;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the packages to what the design allows them to touch. */
@AnalyzeClasses(packages = "org.careerguide", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FEATURES = { "..skill..", "..tool..", "..certification..", "..role..",
            "..careerpath..", "..casestudy..", "..comparison..", "..interest..", "..guide..", "..source..",
            "..programme..", "..lookup..", "..place.." };

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("org.careerguide.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule errorAndWebKnowNoFeature = noClasses().that().resideInAnyPackage("..error..", "..web..")
            .should().dependOnClassesThat().resideInAnyPackage(FEATURES)
            .orShould().dependOnClassesThat().resideInAnyPackage("..publish..", "..importer..", "..database..");

    @ArchTest
    static final ArchRule webIsBelowItsParts = noClasses().that().resideInAPackage("org.careerguide.web")
            .should().dependOnClassesThat().resideInAnyPackage("..web.list..", "..web.check..", "..web.answer..");

    @ArchTest
    static final ArchRule listsAreBelowChecks = noClasses().that().resideInAPackage("..web.list..")
            .should().dependOnClassesThat().resideInAnyPackage("..web.check..", "..web.answer..");

    @ArchTest
    static final ArchRule checksAreBelowAnswers = noClasses().that().resideInAPackage("..web.check..")
            .should().dependOnClassesThat().resideInAPackage("..web.answer..");

    @ArchTest
    static final ArchRule onlyTheRestLayerCallsResources = noClasses().should()
            .callMethodWhere(DescribedPredicate.describe("a resource answers to another class",
                    call -> call.getTargetOwner().isAnnotatedWith(Path.class)
                            && !call.getOriginOwner().getName().startsWith(call.getTargetOwner().getName())));

    @ArchTest
    static final ArchRule databaseKnowsNeitherFeaturesNorRest = noClasses().that().resideInAPackage("..database..")
            .should().dependOnClassesThat().resideInAnyPackage(FEATURES)
            .orShould().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "org.careerguide.web..");

    @ArchTest
    static final ArchRule contentKnowsNeitherFeaturesNorRest = noClasses().that().resideInAPackage("..content..")
            .should().dependOnClassesThat().resideInAnyPackage(FEATURES)
            .orShould().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "..publish..", "..web..");

    @ArchTest
    static final ArchRule sourcesKnowNoOtherFeature = touchesNoFeatureBut("source");

    @ArchTest
    static final ArchRule skillsKnowOnlySources = touchesNoFeatureBut("skill", "source");

    @ArchTest
    static final ArchRule toolsKnowOnlySources = touchesNoFeatureBut("tool", "source");

    @ArchTest
    static final ArchRule certificationsKnowOnlySources = touchesNoFeatureBut("certification", "source");

    @ArchTest
    static final ArchRule rolesKnowNeitherPathsNorStudiesNorComparisons = touchesNoFeatureBut("role", "source", "skill",
            "tool", "certification", "place");

    @ArchTest
    static final ArchRule careerPathsKnowRolesAndBelow = touchesNoFeatureBut("careerpath", "source", "certification",
            "role");

    @ArchTest
    static final ArchRule caseStudiesKnowRolesAndBelow = touchesNoFeatureBut("casestudy", "source", "role");

    @ArchTest
    static final ArchRule comparisonsKnowRolesAndBelow = touchesNoFeatureBut("comparison", "source", "skill", "tool",
            "certification", "place", "role");

    @ArchTest
    static final ArchRule interestsKnowRolesAndBelow = touchesNoFeatureBut("interest", "source", "role");

    @ArchTest
    static final ArchRule placesKnowOnlySources = touchesNoFeatureBut("place", "source");

    @ArchTest
    static final ArchRule programmesKnowOnlySources = touchesNoFeatureBut("programme", "source");

    @ArchTest
    static final ArchRule lookupsKnowRolesAndBelow = touchesNoFeatureBut("lookup", "source", "role");

    @ArchTest
    static final ArchRule featuresDoNotKnowThePublisher = noClasses().that().resideInAnyPackage(FEATURES)
            .should().dependOnClassesThat().resideInAnyPackage("..publish..", "..importer..");

    @ArchTest
    static final ArchRule publisherAndImportersDoNotKnowTheRestLayer = noClasses().that()
            .resideInAnyPackage("..publish..", "..importer..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..");

    @ArchTest
    static void nothingDependsOnTheImporters(JavaClasses imported) {
        noClasses().that().resideOutsideOfPackages("..importer..", "org.careerguide")
                .should().dependOnClassesThat().resideInAPackage("..importer..").check(imported);
    }

    @ArchTest
    static final ArchRule nothingDependsOnSearch = noClasses().that().resideOutsideOfPackage("org.careerguide.search..")
            .should().dependOnClassesThat().resideInAPackage("org.careerguide.search..");

    @ArchTest
    static final ArchRule nothingDependsOnChange = noClasses().that().resideOutsideOfPackage("..change..")
            .should().dependOnClassesThat().resideInAPackage("..change..");

    @ArchTest
    static final ArchRule editingKnowsNoFeature = touchesNoFeatureBut("edit", "source");

    @ArchTest
    static final ArchRule changesAreCommittedWithTheirEntriesInTheAudit = methods().that().areAnnotatedWith(POST.class).or()
            .areAnnotatedWith(PUT.class).or().areAnnotatedWith(PATCH.class).or().areAnnotatedWith(DELETE.class)
            .should().beDeclaredInClassesThat().areAnnotatedWith(Audited.class);

    @ArchTest
    static final ArchRule nothingDependsOnEditing = noClasses().that().resideOutsideOfPackages("..edit..", "org.careerguide")
            .should().dependOnClassesThat().resideInAPackage("..edit..");

    @ArchTest
    static final ArchRule pagesAreMadeOfViews = noClasses().that().resideInAnyPackage("..embed..", "..page..")
            .should().dependOnClassesThat().areAnnotatedWith(Entity.class)
            .orShould().dependOnClassesThat().areAssignableTo(SharedSessionContract.class)
            .orShould().dependOnClassesThat().resideInAnyPackage("..publish..", "..importer..", "..change..");

    @ArchTest
    static final ArchRule nothingDependsOnPages = noClasses().that().resideOutsideOfPackages("..embed..", "..page..")
            .should().dependOnClassesThat().resideInAnyPackage("..embed..", "..page..");

    @ArchTest
    static final ArchRule pagesDoNotKnowEmbeds = noClasses().that().resideInAPackage("..page..")
            .should().dependOnClassesThat().resideInAPackage("..embed..");

    @ArchTest
    static final ArchRule searchAndChangeDoNotPublish = noClasses().that().resideInAnyPackage("..search..", "..change..")
            .should().dependOnClassesThat().haveSimpleName("Publisher");

    @ArchTest
    static final ArchRule resourcesNeverReturnEntities = methods().that().areAnnotatedWith(GET.class)
            .should().notHaveRawReturnType(DescribedPredicate.describe("an entity",
                    type -> type.isAnnotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule resourcesAreNamedForIt = classes().that().areAnnotatedWith(Path.class)
            .should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule resourcesDoNotQuery = noClasses().that().areAnnotatedWith(Path.class)
            .should().dependOnClassesThat().areAssignableTo(SharedSessionContract.class);

    private static ArchRule touchesNoFeatureBut(String feature, String... allowed) {
        var forbidden = new ArrayList<>(List.of(FEATURES));
        forbidden.remove(".." + feature + "..");
        List.of(allowed).forEach(name -> forbidden.remove(".." + name + ".."));
        return noClasses().that().resideInAPackage("org.careerguide." + feature + "..")
                .should().dependOnClassesThat().resideInAnyPackage(forbidden.toArray(String[]::new))
                .allowEmptyShould(true);
    }
}
