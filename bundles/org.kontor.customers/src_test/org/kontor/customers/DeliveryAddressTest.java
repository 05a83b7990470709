package org.kontor.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryAddressTest {

    private final Customer customer = new Customer();

    DeliveryAddressTest() {
        customer.setAddress("1 Main Street");
        customer.setCity("Bristol");
        customer.setPostalCode("BS1 1AA");
        customer.setCountry("UK");
    }

    @Test
    void goodsGoToTheMainAddressWhereThereIsNoOther() {
        assertThat(DeliveryAddress.of(customer, Optional.empty())).isEqualTo("1 Main Street, BS1 1AA Bristol, UK");
        assertThat(DeliveryAddress.of(customer, Optional.of("bristol ")))
                .isEqualTo("1 Main Street, BS1 1AA Bristol, UK");
    }

    @Test
    void goodsGoToTheDeliveryAddressInTheTownThatTheOrderNames() {
        add(AddressKind.DELIVERY, "Dock 7", "Hull");
        add(AddressKind.DELIVERY, "Gate 2", "Leeds");
        add(AddressKind.INVOICE, "PO Box 9", "York");

        assertThat(DeliveryAddress.of(customer, Optional.of("Leeds"))).isEqualTo("Stores, Gate 2, Leeds, 0113");
        assertThat(DeliveryAddress.of(customer, Optional.empty())).isEqualTo("Stores, Dock 7, Hull, 0113");
        assertThat(DeliveryAddress.of(customer, Optional.of("Bristol"))).startsWith("1 Main Street");
        assertThat(DeliveryAddress.of(customer, Optional.of("York")))
                .as("bills go there, goods do not")
                .isEqualTo("York");
    }

    @Test
    void aChineseAddressIsWrittenAsOneIsInChina() {
        customer.setAddress("兴业路134号");
        customer.setCity("韶关");
        customer.setRegion("广东");
        customer.setCountry("中国");
        customer.setPostalCode("512000");
        assertThat(DeliveryAddress.of(customer, Optional.of("韶关"))).isEqualTo("中国广东韶关兴业路134号，512000");
    }

    @Test
    void nothingIsSaidOfACustomerWithoutAnAddress() {
        assertThat(DeliveryAddress.of(new Customer(), Optional.empty())).isEmpty();
    }

    private void add(AddressKind kind, String street, String city) {
        CustomerAddress address = new CustomerAddress();
        address.setKind(kind);
        address.setRecipient("Stores");
        address.setStreet(street);
        address.setCity(city);
        address.setPhone("0113");
        customer.getAddresses().add(address);
    }
}
