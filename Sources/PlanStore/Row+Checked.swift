import GRDB

extension Row {
  /// The value of a column, which may hold anything in a file that is damaged or from elsewhere.
  ///
  /// The subscript of the database library ends the program where the value is of another kind.
  func checked<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    let stored: (any DatabaseValueConvertible)? = self[column]
    guard let value = Value.fromDatabaseValue(stored?.databaseValue ?? .null) else {
      throw StoreFailure.damaged("column \(column)")
    }
    return value
  }
}
