package org.marot.architecture.planted.write;

import org.springframework.jdbc.core.JdbcTemplate;

/** Decides with machinery in its hands. */
public record PlantedDecision(JdbcTemplate jdbc) {}
