package org.marot.architecture.planted.page;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.marot.reservation.events.SpaceHeld;

/** Knows Kafka, Axon and an event. */
public record PlantedPage(ProducerConfig kafka, CommandGateway axon, SpaceHeld event) {}
