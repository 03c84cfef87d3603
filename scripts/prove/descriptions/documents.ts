import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../site-program.ts";
import { FOLDER, validator } from "./validators.ts";

interface Resource {
  readonly name: string;
  read(options: object): Promise<readonly unknown[]>;
}
interface DataPackages {
  readonly default: {
    readonly Package: {
      load(
        path: string,
        options: object,
      ): Promise<{
        readonly valid: boolean;
        readonly errors: readonly Error[];
        readonly resources: readonly Resource[];
      }>;
    };
  };
}
interface CastError extends Error {
  readonly errors?: readonly CastError[];
}
interface OpenApis {
  readonly Validator: new () => { validate(path: string): Promise<{ valid: boolean; errors?: unknown }> };
}

/**
 * What Frictionless Data's own program finds wrong with the Data Package of a site: its form, and every
 * cell of every file by type, constraint, key and foreign key. Answers the rows that it read, too.
 */
export async function packageFaults(site: string): Promise<{ faults: string[]; rows: number }> {
  const { Package } = (await validator<DataPackages>("datapackage")).default;
  const found = await Package.load(join(site, "datapackage.json"), { basePath: site });
  const faults = found.errors.map((error) => error.message);
  let rows = 0;
  for (const resource of found.resources) {
    try {
      rows += (await resource.read({ relations: true, cast: true })).length;
    } catch (error) {
      faults.push(`${resource.name}: ${told(error as CastError)}`);
    }
  }
  return { faults, rows };
}

function told(error: CastError): string {
  const inner = error.errors?.[0];
  return inner === undefined ? error.message : `${error.message} ${told(inner)}`;
}

/** What a validator of OpenAPI finds wrong with a document. */
export async function openApiFaults(path: string): Promise<string[]> {
  const { Validator } = await validator<OpenApis>("@seriousme/openapi-schema-validator");
  const { valid, errors } = await new Validator().validate(path);
  return valid ? [] : [JSON.stringify(errors)];
}

/** What TypeScript finds wrong with a dataset by the types made from schema.org: names and kinds of members. */
export function datasetFaults(dataset: string): string[] {
  const file = join(FOLDER, "dataset.ts");
  const head =
    'import type { Dataset, WithContext } from "schema-dts";\nexport const dataset: WithContext<Dataset> = ';
  writeFileSync(file, `${head}${dataset};\n`);
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const given = ["--noEmit", "--strict", "--skipLibCheck", "--ignoreConfig", "--module", "esnext"];
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, ...given, "--moduleResolution", "bundler", file],
    {
      cwd: FOLDER,
      encoding: "utf8",
    },
  );
  return status === 0 ? [] : [stdout];
}
