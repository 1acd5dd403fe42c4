package io.sopwright.profile;

import io.sopwright.calendar.WorkCalendar;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.ScalarShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is true of a company in every document.
 *
 * @param slug the name of its folder
 * @param locale how numbers and dates are written in its documents
 * @param zone where its days begin and end
 * @param profile its answers to the fields that belong to the company
 * @param hours when it works
 * @param roleTitles what this company calls a role, by key, where it differs from the template
 * @param people who works there, by key
 */
public record Company(String slug, Locale locale, ZoneId zone, Letterhead letterhead, Answers profile, OfficeHours hours,
        Map<String, RoleTitle> roleTitles, Map<String, Person> people) {

    private static final Shape<Locale> LOCALE = new ScalarShape<>(Company::localeOf, Locale::toLanguageTag,
            Map.of("type", "string"));
    private static final Shape<ZoneId> ZONE = new ScalarShape<>(Company::zoneOf, ZoneId::getId, Map.of("type", "string"));

    private static final Part<Company, String> SLUG = Part.needed("slug", Shapes.SLUG, Company::slug,
            "the name of the company's folder");
    private static final Part<Company, Locale> LOCALE_PART = Part.optional("locale", LOCALE, Company::locale, Locale.UK,
            "how numbers and dates are written");
    private static final Part<Company, ZoneId> ZONE_PART = Part.needed("zone", ZONE, Company::zone,
            "where its days begin: Europe/Berlin");
    private static final Part<Company, Letterhead> LETTERHEAD = Part.optional("letterhead", Letterhead.SHAPE, Company::letterhead,
            Letterhead.PLAIN, "how its paper looks");
    private static final Part<Company, Answers> PROFILE = Part.needed("profile", Answers.shape(), Company::profile,
            "the company's answers");
    private static final Part<Company, OfficeHours> CALENDAR = Part.needed("calendar", OfficeHours.shape(), Company::hours,
            "when it works");
    private static final Part<Company, Map<String, RoleTitle>> ROLES = Part.named("roles", RoleTitle.SHAPE, Company::roleTitles,
            "what this company calls a role");
    private static final Part<Company, Map<String, Person>> PEOPLE = Part.named("people", Person.SHAPE, Company::people,
            "who works there");

    private static final Shape<Company> SHAPE = new RecordShape<>("company",
            List.of(SLUG, LOCALE_PART, ZONE_PART, LETTERHEAD, PROFILE, CALENDAR, ROLES, PEOPLE), in -> new Company(in.get(SLUG),
                    in.get(LOCALE_PART), in.get(ZONE_PART), in.get(LETTERHEAD), in.get(PROFILE), in.get(CALENDAR), in.get(ROLES),
                    in.get(PEOPLE)));

    /** How a company is written. */
    public static Shape<Company> shape() {
        return SHAPE;
    }

    /** The company's name; its folder's name while nobody gave one. */
    public String name() {
        return profile.to("company_name").map(answer -> answer.texts().getFirst()).orElse(slug);
    }

    /** The company's business days and hours. */
    public WorkCalendar calendar() {
        return hours.in(zone, name());
    }

    /** Who holds a role, in the order in which the people are listed. */
    public List<Person> holding(String role) {
        return people.values().stream().filter(person -> person.holds(role)).toList();
    }

    /** The person with that key. */
    public Optional<Person> person(String key) {
        return Optional.ofNullable(people.get(key));
    }

    private static Locale localeOf(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("“" + tag + "” is not a language: write it as en-GB.");
        }
        return locale;
    }

    private static ZoneId zoneOf(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("“" + id + "” is not a time zone: write it as Europe/Berlin.");
        }
    }
}
