package org.careerguide.content;

import java.util.List;
import java.util.Map;

/** Makes an occupation of what is known of it. What is not set stays absent. */
public final class OccupationBuilder {

    private final String slug;
    private final String onetSoc;
    private final String soc;

    public String title;
    public List<OccupationDocument.Wages> wages;
    public List<OccupationDocument.Outlook> outlook;
    public OccupationDocument.JobZone jobZone;
    public List<OccupationDocument.EducationShare> education;
    public List<OccupationDocument.WorkStyle> workStyles;
    public List<OccupationDocument.Scored> interests;
    public List<OccupationDocument.Scored> workValues;
    public List<OccupationDocument.WorkActivity> workActivities;
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

    /** The occupation. */
    public OccupationDocument build() {
        return new OccupationDocument(slug, title, onetSoc, soc, wages, outlook, jobZone, education, workStyles, interests,
                workValues, workActivities, related, programmes, crosswalks, aiExposure, missing, sources, null);
    }
}
