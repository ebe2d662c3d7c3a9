// Fictional people and some cities, so that contacts and places can be shared without typing.

export const PEOPLE = [
  { id: 5001, first_name: "Maya", last_name: "Okafor", phone: "+447700900121", username: "maya_okafor" },
  { id: 5002, first_name: "Jonas", last_name: "Lindqvist", phone: "+46701740605", username: "jonas_lq" },
  { id: 5003, first_name: "Leila", last_name: "Haddad", phone: "+33199002150", username: "" },
  { id: 5004, first_name: "Ravi", last_name: "Menon", phone: "+12025550147", username: "ravimenon" },
  { id: 5005, first_name: "Sofia", last_name: "Duarte", phone: "+12025550163", username: "sofia_duarte" },
];

export const CITIES = [
  ["Auckland", -36.8485, 174.7633],
  ["Bengaluru", 12.9716, 77.5946],
  ["Berlin", 52.52, 13.405],
  ["Buenos Aires", -34.6037, -58.3816],
  ["Cairo", 30.0444, 31.2357],
  ["Lagos", 6.5244, 3.3792],
  ["Lisbon", 38.7223, -9.1393],
  ["London", 51.5072, -0.1276],
  ["Mexico City", 19.4326, -99.1332],
  ["New York", 40.7128, -74.006],
  ["San Francisco", 37.7749, -122.4194],
  ["São Paulo", -23.5505, -46.6333],
  ["Singapore", 1.3521, 103.8198],
  ["Sydney", -33.8688, 151.2093],
  ["Tokyo", 35.6762, 139.6503],
];
