package nl.visiewerk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void labelsWithRoomStayWhereTheyAre() {
    assertEquals(List.of(10.0, 30.0), apart(10, 30));
  }

  @Test
  void labelsAtOnePlaceMakeRoomForEachOther() {
    assertEquals(List.of(45.0, 55.0), apart(50, 50));
  }

  @Test
  void labelsKeepTheirOrderAndPushOthersAway() {
    assertEquals(List.of(60.0, 50.0, 40.0, 10.0), apart(52, 50, 48, 10));
  }

  @Test
  void labelsStayBetweenTheEnds() {
    assertEquals(List.of(5.0, 95.0), apart(-20, 300));
    assertEquals(List.of(85.0, 95.0), apart(99, 100));
  }

  @Test
  void tooManyLabelsGoPastTheEnd() {
    List<Spread.Wish> wishes = wishes(5, 5, 5);
    assertEquals(List.of(5.0, 15.0, 25.0), Spread.apart(wishes, 0, 20));
  }

  private static List<Double> apart(double... middles) {
    return Spread.apart(wishes(middles), 0, 100);
  }

  private static List<Spread.Wish> wishes(double... middles) {
    return DoubleStream.of(middles).mapToObj(middle -> new Spread.Wish(middle, 10)).toList();
  }
}
