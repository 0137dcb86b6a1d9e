/**
 * A table is a record: its schema, its codec and its place in the warehouse. The only package that reads or writes
 * storage; it knows no word of the domain.
 */
package io.parallax.tables;
