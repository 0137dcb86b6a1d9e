package io.parallax.outlets;

import io.parallax.tables.Table;
import java.util.List;

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
}
