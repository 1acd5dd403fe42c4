package io.sopwright.profile;

import io.sopwright.database.Sha256;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import io.sopwright.tenancy.TenantId;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import io.sopwright.yaml.Yaml;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The companies as documents see them. May be shared by threads. */
@Singleton
public final class Companies {

    /** The field that says what a company is called. */
    static final String NAME = "company_name";

    private static final Shape<Map<String, RoleTitle>> ROLE_TITLES = Shapes.namedBy(Shapes.KEY, RoleTitle.SHAPE);

    private final CompanyRepository companies;
    private final Transactions transactions;

    Companies(CompanyRepository companies, Transactions transactions) {
        this.companies = companies;
        this.transactions = transactions;
    }

    /**
     * The company, with the people who work there now. Each answer stands at a place of its own: {@code answers/} and the field.
     *
     * @throws NoSuch when there is none
     */
    public Company find(TenantId tenant) {
        return find(tenant, person -> person.leftAt() == null);
    }

    /**
     * The company, with the people who ever worked there: for what leaves the program.
     *
     * @throws NoSuch when there is none
     */
    public Company findWithFormer(TenantId tenant) {
        return find(tenant, _ -> true);
    }

    private Company find(TenantId tenant, Predicate<PersonRow> among) {
        return transactions.read(() -> {
            var row = companies.find(tenant).orElseThrow(NoSuch::new);
            return company(row, companies.people(tenant).stream().filter(among).toList(), companies.answers(tenant));
        });
    }

    /** The picture of a company's letterhead, if it has one. */
    public Optional<Sha256> logo(TenantId tenant) {
        return transactions.read(() -> companies.find(tenant)).map(CompanyRow::logo).map(Sha256::new);
    }

    /** A calendar in the notation of tenant.yaml, as a company keeps it. */
    public static String written(OfficeHours hours) {
        return Yaml.write(OfficeHours.shape().write(hours));
    }

    /**
     * Takes over what a company's file says of it besides its name, its hours and its people: role titles, answers and the picture of its letterhead.
     *
     * @param logo the picture, which is kept already
     */
    public void describe(TenantId tenant, Company company, Optional<Sha256> logo, Instant at) {
        transactions.write(() -> {
            companies.describe(tenant, Yaml.write(ROLE_TITLES.write(company.roleTitles())), logo.map(Sha256::hex).orElse(null));
            company.profile().byField().forEach(
                    (field, answer) -> companies.put(tenant, field, Texts.write(answer.texts()), null, at));
        });
    }

    /** What was answered for the company, with who did and when, by field. */
    public Map<String, AnswerRow> answers(TenantId tenant) {
        var answers = new LinkedHashMap<String, AnswerRow>();
        transactions.read(() -> companies.answers(tenant)).forEach(row -> answers.put(row.field(), row));
        return answers;
    }

    /** Answers as a document holds them. */
    public static Answers answers(List<AnswerRow> rows) {
        var answers = new LinkedHashMap<String, Answers.Answer>();
        rows.forEach(row -> answers.put(row.field(), answer(row.field(), row.list())));
        return new Answers(answers);
    }

    private static Answers.Answer answer(String field, List<String> texts) {
        return new Answers.Answer(texts, new Place("answers/" + field, 1, 1));
    }

    private static Company company(CompanyRow row, List<PersonRow> people, List<AnswerRow> answers) {
        var named = new Answers(Map.of(NAME, answer(NAME, List.of(row.name()))));
        var letterhead = new Letterhead(Optional.ofNullable(row.logo()).map(_ -> "logo.png"), row.accent());
        var hours = OfficeHours.shape().read(Yaml.read(new Source("calendar", row.calendar())));
        var titles = ROLE_TITLES.read(Yaml.read(new Source("roles", row.roleTitles())));
        return new Company(row.slug(), Locale.forLanguageTag(row.locale()), ZoneId.of(row.zone()), letterhead,
                answers(answers).orElse(named), hours, titles, people(people, ZoneId.of(row.zone())));
    }

    private static Map<String, Person> people(List<PersonRow> rows, ZoneId zone) {
        var people = new LinkedHashMap<String, Person>();
        rows.forEach(row -> people.put(row.handle(), row.person(zone)));
        return people;
    }
}
