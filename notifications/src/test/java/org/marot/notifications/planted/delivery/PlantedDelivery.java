package org.marot.notifications.planted.delivery;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.marot.embedded.DatabaseAccess;

/** A delivery that knows the topic, and another module. */
public record PlantedDelivery(ConsumerRecord<String, String> record, DatabaseAccess database) {}
