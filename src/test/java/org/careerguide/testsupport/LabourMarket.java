package org.careerguide.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.OccupationBuilder;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Place;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.content.ToolDocument;
import org.careerguide.content.ToolKind;
import org.careerguide.content.WagePeriod;
import org.careerguide.importer.Slugs;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publisher;

/** A small labour market for tests of search: roles as a release would bring them, tools and skills. */
@ApplicationScoped
public class LabourMarket {

    /** Source of the built-in guide that the figures are ascribed to. */
    private static final String SOURCE = "bls-oews-may-2025";

    /** SOC code, jobs, title, alternate titles. */
    private static final String ROLES = """
            29-1141 | 3300000 | Registered Nurses | Nurse; Registered Nurse (RN); Emergency Room Nurse
            29-1171 |  300000 | Nurse Practitioners | Family Nurse Practitioner (FNP)
            29-2061 |  630000 | Licensed Practical and Licensed Vocational Nurses | Licensed Practical Nurse (LPN)
            31-1131 | 1400000 | Nursing Assistants | Certified Nursing Assistant (CNA)
            25-1072 |   70000 | Nursing Instructors and Teachers, Postsecondary | Nursing Professor
            15-1252 | 1650000 | Software Developers | Application Developer; Software Engineer; Python Developer
            15-1251 |  110000 | Computer Programmers | Programmer; Coder; Mainframe Programmer
            15-1254 |   85000 | Web Developers | Front-End Developer
            15-1255 |  115000 | Web and Digital Interface Designers | User Experience Designer (UX Designer)
            15-2051 |  230000 | Data Scientists | Machine Learning Scientist
            15-1232 |  690000 | Computer User Support Specialists | IT Support Specialist; Help Desk Technician
            11-3021 |  640000 | Computer and Information Systems Managers | IT Manager; Information Technology Director
            53-3032 | 2200000 | Heavy and Tractor-Trailer Truck Drivers | Truck Driver; Over the Road Driver
            53-3033 | 1000000 | Light Truck Drivers | Delivery Driver; Truck Driver
            49-3031 |  280000 | Bus and Truck Mechanics and Diesel Engine Specialists | Diesel Mechanic
            49-3023 |  700000 | Automotive Service Technicians and Mechanics | Mechanic; Auto Mechanic
            13-2011 | 1450000 | Accountants and Auditors | Certified Public Accountant (CPA); Auditor
            43-3031 | 1500000 | Bookkeeping, Accounting, and Auditing Clerks | Bookkeeper
            23-1011 |  750000 | Lawyers | Attorney; Counsel; Trial Lawyer
            23-2011 |  360000 | Paralegals and Legal Assistants | Paralegal; Law Clerk
            33-3051 |  660000 | Police and Sheriff's Patrol Officers | Police Officer; Cop; Deputy Sheriff
            53-2011 |  100000 | Airline Pilots, Copilots, and Flight Engineers | First Officer
            33-2011 |  320000 | Firefighters | Fire Fighter
            11-1011 |  210000 | Chief Executives | Chief Executive Officer (CEO)
            11-3121 |  210000 | Human Resources Managers | HR Manager
            27-1024 |  210000 | Graphic Designers | Layout Artist
            35-1011 |  190000 | Chefs and Head Cooks | Chef; Sous Chef
            35-2014 | 1450000 | Cooks, Restaurant | Line Cook
            51-4121 |  420000 | Welders, Cutters, Solderers, and Brazers | Welder; Fabrication Welder
            29-1123 |  240000 | Physical Therapists | Physical Therapist (PT)
            31-2021 |  105000 | Physical Therapist Assistants | Physical Therapy Assistant (PTA)
            19-3033 |   75000 | Clinical and Counseling Psychologists | Psychologist
            25-2021 | 1400000 | Elementary School Teachers, Except Special Education | Teacher; Third Grade Teacher
            25-1124 |   20000 | Foreign Language and Literature Teachers, Postsecondary | Spanish Professor
            41-2011 | 3100000 | Cashiers | Checker
            27-1025 |   70000 | Interior Designers | Décorateur; Home Stylist
            """;

    private static final List<String> TOOLS = List.of("Microsoft Excel", "Python", "C++", "C#", "Autodesk AutoCAD", "Trucks",
            "Chef", "Nursing call systems", "Structured query language SQL", "Lawex TrialWorks", "Morse code sets",
            "Polish applicators", "Gas/diesel gauges", "BEA WebLogic");

    private static final List<String> SKILLS = List.of("Critical Thinking", "Mechanical", "Active Listening");

    private final Publisher publisher;
    private final Slugs slugs = new Slugs("market");

    LabourMarket(Publisher publisher) {
        this.publisher = publisher;
    }

    /** Publishes all of it. */
    public void publish() {
        var entries = new ArrayList<DocumentSet.Entry>();
        documents().forEach(document -> entries.add(new DocumentSet.Entry("market.yaml", Map.of(), document)));
        publisher.publish(new DocumentSet(Origin.PACK, entries, List.of(), List.of()), false);
    }

    /** Withdraws all of it. */
    public void withdraw() {
        publisher.publish(new DocumentSet(Origin.PACK, List.of(), documents().stream()
                .map(document -> new DocumentSet.Withdrawal("withdrawn.yaml", 1, DocumentType.of(document), document.slug(),
                        "Tested."))
                .toList(), List.of()), false);
    }

    private List<Document> documents() {
        var documents = new ArrayList<Document>();
        for (String line : ROLES.strip().split("\n")) {
            String[] cells = line.strip().split(" *\\| *");
            String slug = slugs.of(cells[2]);
            documents.add(occupation(slug, cells[2], cells[0], Long.valueOf(cells[1])));
            documents.add(new RoleDocument(slug, cells[2], "What is done in it, in a sentence.",
                    "At length: people in it fill in timesheets.", null,
                    List.of(cells[3].split("; ")).stream()
                            .map(title -> new RoleDocument.AlternateTitle(title, null, null, null)).toList(),
                    new RoleDocument.Reference(slug, ReferenceMatch.EXACT, null), null, null, tools(cells[0]), null, null, null,
                    null, null, null));
        }
        TOOLS.forEach(title -> documents.add(new ToolDocument(slugs.of(title), title, ToolKind.SOFTWARE, null,
                "A thing to work with.", "A thing to work with, at length.", null, null, null, null)));
        SKILLS.forEach(title -> documents.add(new SkillDocument(slugs.of(title), title, SkillKind.SKILL, "It in a sentence.",
                "It at length.", null, null)));
        return documents;
    }

    /** The tool of lawyers and their assistants; null for others. */
    private List<RoleDocument.RoleTool> tools(String soc) {
        return !soc.startsWith("23-") ? null
                : List.of(new RoleDocument.RoleTool(slugs.of("Lawex TrialWorks"), null, null, null, null));
    }

    private static OccupationDocument occupation(String slug, String title, String soc, Long jobs) {
        var occupation = new OccupationBuilder(slug, soc + ".00");
        occupation.title = title;
        occupation.wages = List.of(new OccupationDocument.Wages(SOURCE, new Place("US", "United States"), "2025-05", "USD",
                WagePeriod.YEAR, null, null, null, null, null, null, null, null, jobs, null));
        occupation.sources = List.of(SOURCE);
        return occupation.build();
    }
}
