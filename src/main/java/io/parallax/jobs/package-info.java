/**
 * The commands. The only package with a Spark session, the clock, the environment, exit codes and caching: everything
 * below it is a function from tables to tables.
 */
package io.parallax.jobs;
