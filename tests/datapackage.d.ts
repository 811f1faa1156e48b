/** What the tests use of a library that comes without types. */
declare module 'datapackage' {
  interface Table {
    read(options: { keyed: true; relations: true }): Promise<readonly unknown[]>
  }
  export const Package: {
    load(
      descriptor: object,
      options: { basePath: string },
    ): Promise<{ errors: readonly Error[]; getResource(name: string): Table }>
  }
}
