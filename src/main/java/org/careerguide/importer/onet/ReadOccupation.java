package org.careerguide.importer.onet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RelatedTier;
import org.careerguide.content.RoleDocument;

/** An occupation with what the tables state of it. */
final class ReadOccupation {

    final String code;
    final String title;
    final String description;
    OccupationDocument.JobZone jobZone;
    final List<OccupationDocument.EducationShare> education = new ArrayList<>();
    final List<OccupationDocument.EducationShare> relatedExperience = new ArrayList<>();
    final List<OccupationDocument.EducationShare> onSiteTraining = new ArrayList<>();
    final List<OccupationDocument.EducationShare> onTheJobTraining = new ArrayList<>();
    final List<OccupationDocument.WorkStyle> workStyles = new ArrayList<>();
    final List<OccupationDocument.Scored> interests = new ArrayList<>();
    final List<OccupationDocument.HighPoint> interestHighPoints = new ArrayList<>();
    final List<OccupationDocument.Scored> workValues = new ArrayList<>();
    final Map<String, OccupationDocument.WorkActivity> workActivities = new LinkedHashMap<>();
    final List<OccupationDocument.EmergingTask> emergingTasks = new ArrayList<>();
    final Map<String, OccupationDocument.Rated> abilities = new LinkedHashMap<>();
    final Map<String, OccupationDocument.Rated> generalisedActivities = new LinkedHashMap<>();
    final Map<String, OccupationDocument.Context> workContext = new LinkedHashMap<>();
    final TreeMap<Integer, Map.Entry<String, RelatedTier>> related = new TreeMap<>();
    final List<OccupationDocument.Related> earlierRelated = new ArrayList<>();
    final Map<String, RoleDocument.RoleResponsibility> responsibilities = new LinkedHashMap<>();
    final Map<String, RoleDocument.RoleSkill> skills = new LinkedHashMap<>();
    final Map<String, RoleDocument.RoleTool> tools = new LinkedHashMap<>();
    final List<RoleDocument.RoleTool> earlierTools = new ArrayList<>();
    final Map<String, RoleDocument.AlternateTitle> titles = new LinkedHashMap<>();
    final Set<String> earlierSources = new TreeSet<>();

    ReadOccupation(String code, String title, String description) {
        this.code = code;
        this.title = title;
        this.description = description;
    }

    boolean titlesOnly() {
        return jobZone == null && Stream.of(responsibilities.values(), skills.values(), tools.values(), earlierTools, education,
                relatedExperience, onSiteTraining, onTheJobTraining, workStyles, interests, workValues, workActivities.values(),
                emergingTasks, abilities.values(), generalisedActivities.values(), workContext.values(), related.values(),
                earlierRelated).allMatch(Collection::isEmpty);
    }
}
