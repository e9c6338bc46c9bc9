package org.careerguide.content;

import java.util.List;
import java.util.Map;

/** Builds an occupation document; what is not set is absent. */
public final class OccupationBuilder {

    private final String slug;
    private final String onetSoc;
    private final String soc;

    public String title;
    public List<OccupationDocument.Wages> wages;
    public List<OccupationDocument.Outlook> outlook;
    public OccupationDocument.JobZone jobZone;
    public List<OccupationDocument.EducationShare> education;
    public List<OccupationDocument.EducationShare> relatedExperience;
    public List<OccupationDocument.EducationShare> onSiteTraining;
    public List<OccupationDocument.EducationShare> onTheJobTraining;
    public List<OccupationDocument.WorkStyle> workStyles;
    public List<OccupationDocument.Scored> interests;
    public List<OccupationDocument.HighPoint> interestHighPoints;
    public List<OccupationDocument.Scored> workValues;
    public List<OccupationDocument.WorkActivity> workActivities;
    public List<OccupationDocument.EmergingTask> emergingTasks;
    public List<OccupationDocument.Rated> abilities;
    public List<OccupationDocument.Rated> generalisedActivities;
    public List<OccupationDocument.Context> workContext;
    public List<OccupationDocument.Related> related;
    public List<OccupationDocument.Programme> programmes;
    public List<OccupationDocument.Crosswalk> crosswalks;
    public OccupationDocument.AiExposure aiExposure;
    public Map<String, MissingReason> missing;
    public List<String> sources;

    /** Starts with the identity of an occupation. */
    public OccupationBuilder(String slug, String onetSoc) {
        this.slug = slug;
        this.onetSoc = onetSoc;
        this.soc = onetSoc.substring(0, OccupationDocument.SOC_LENGTH);
    }

    /** Starts with the identity of an occupation, to add figures to it. */
    public static OccupationBuilder figuresOf(OccupationDocument occupation) {
        return new OccupationBuilder(occupation.slug(), occupation.onetSoc());
    }

    /** Starts with all that is known of an occupation. */
    public static OccupationBuilder copyOf(OccupationDocument occupation) {
        var copy = figuresOf(occupation);
        copy.title = occupation.title();
        copy.wages = occupation.wages();
        copy.outlook = occupation.outlook();
        copy.jobZone = occupation.jobZone();
        copy.education = occupation.education();
        copy.relatedExperience = occupation.relatedExperience();
        copy.onSiteTraining = occupation.onSiteTraining();
        copy.onTheJobTraining = occupation.onTheJobTraining();
        copy.workStyles = occupation.workStyles();
        copy.interests = occupation.interests();
        copy.interestHighPoints = occupation.interestHighPoints();
        copy.workValues = occupation.workValues();
        copy.workActivities = occupation.workActivities();
        copy.emergingTasks = occupation.emergingTasks();
        copy.abilities = occupation.abilities();
        copy.generalisedActivities = occupation.generalisedActivities();
        copy.workContext = occupation.workContext();
        copy.related = occupation.related();
        copy.programmes = occupation.programmes();
        copy.crosswalks = occupation.crosswalks();
        copy.aiExposure = occupation.aiExposure();
        copy.missing = occupation.missing();
        copy.sources = occupation.sources();
        return copy;
    }

    /** The occupation. */
    public OccupationDocument build() {
        return new OccupationDocument(slug, title, onetSoc, soc, wages, outlook, jobZone, education,
                relatedExperience, onSiteTraining, onTheJobTraining, workStyles, interests, interestHighPoints, workValues,
                workActivities, emergingTasks, abilities, generalisedActivities, workContext, related, programmes, crosswalks,
                aiExposure, missing, sources, null);
    }
}
