/** Written into the bundle by Medusa's admin bundler: the backend's address, "" or "/" where it serves the admin itself. */
declare const __BACKEND_URL__: string;
