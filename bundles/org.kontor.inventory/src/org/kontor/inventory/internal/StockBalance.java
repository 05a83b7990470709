package org.kontor.inventory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.inventory.StockEntry;

/** The sum of the moves of a product in a warehouse, by batch or serial number. Locked while it changes. */
@Entity
@Table(name = "STOCK_BALANCE")
public class StockBalance extends StockEntry {}
