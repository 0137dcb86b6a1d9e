package io.parallax.outlets;

import io.parallax.tables.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One row per outlet of a registry.
 *
 * @param name canonical
 * @param aliases other spellings that mean it, compared without case
 * @param domains hosts that belong to it; a sub-domain belongs to its domain's outlet
 * @param country ISO 3166 alpha-2, null where unknown
 * @param language BCP 47 of most of what it prints, null where unknown
 * @param timeZone IANA name, null where unknown (then UTC)
 * @param owner null where unknown
 * @param kind agency, newspaper, tabloid, broadcaster, magazine, online or state; null where unknown
 * @param wireTags for agencies: the tags that mark its copy in other outlets
 */
public record Outlet(
        String name,
        List<String> aliases,
        List<String> domains,
        String country,
        String language,
        String timeZone,
        String owner,
        String kind,
        List<String> wireTags) {

    public static final Table<Outlet> TABLE = Table.of("outlets", Outlet.class);

    /** What exports write where they have nothing. */
    private static final Set<String> NOTHING = Set.of("null", "none", "nil", "nan", "n/a", "undefined");

    /** Whether a field holds no outlet's name but a sign: no letter or digit (as {@code *}, which stands for all outlets), or a word for nothing. */
    public static boolean isNoName(String field) {
        return field.codePoints().noneMatch(Character::isLetterOrDigit)
                || NOTHING.contains(field.strip().toLowerCase(Locale.ROOT));
    }
}
