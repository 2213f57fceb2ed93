import Care
import Shipped
import Testing

/// The last day at home, whatever a record names.
struct LastDayTests {
  @Test(arguments: [
    (14, 14), (42, 42), (OrderLine.mostDays, OrderLine.mostDays),
    (OrderLine.mostDays + 1, Orders.leastHomeDays), (60_000, Orders.leastHomeDays),
  ])
  func aDayThatIsASlipOfTheYearIsNone(named: Int, last: Int) {
    let day = Sample.procedureAt.day
    var orders = Sample.orders
    orders.afterCare[.liftingUntil] = .day(day + named)
    #expect(orders.lastDay == day + last)
    orders.afterCare = [.calls: .daysAfter([1, named])]
    #expect(orders.lastDay == day + last)
  }
}
