// Loads graphs with a JavaScript tool and asks questions. Runs beside the tools' node_modules.
//
// usage: node ask.mjs comunica|oxigraph|n3 ANSWERS FILE… -- QUERY…
//        node ask.mjs shacl ANSWERS SHAPES ONTOLOGY FILE…
//        node ask.mjs frame FRAME FILE.jsonld
//
// Writes ANSWERS/FILE/QUERY.csv, and prints how many triples each file has, or whether it conforms,
// or the framed graph.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

const [tool, answers, ...rest] = process.argv.slice(2)
const middle = rest.indexOf('--')
const files = middle < 0 ? rest : rest.slice(0, middle)
const queries = middle < 0 ? [] : rest.slice(middle + 1)

const quoted = cell => '"' + cell.replaceAll('"', '""') + '"'

async function answerAll(file, ask) {
  const folder = `${answers}/${basename(file)}`
  mkdirSync(folder, { recursive: true })
  for (const query of queries) {
    const rows = await ask(readFileSync(query, 'utf8'))
    writeFileSync(`${folder}/${basename(query, '.rq')}.csv`, rows)
  }
}

async function comunicaRows(engine, query, source) {
  const context = { sources: [source], unionDefaultGraph: true }
  const result = await engine.query(query, context)
  const names = (await result.metadata()).variables.map(v => (v.variable ?? v).value)
  const rows = [names.join(',')]
  for (const binding of await (await result.execute()).toArray()) {
    rows.push(names.map(name => quoted(binding.get(name)?.value ?? '')).join(','))
  }
  return rows.join('\n')
}

async function parsed(file) {
  const { Parser, Store } = (await import('n3')).default
  const parser = new Parser({ baseIRI: 'https://example.org/' })
  return new Store(parser.parse(readFileSync(file, 'utf8')))
}

async function comunica() {
  const { QueryEngine } = await import('@comunica/query-sparql-file')
  const engine = new QueryEngine()
  for (const file of files) {
    await answerAll(file, query => comunicaRows(engine, query, resolve(file)))
    const count = 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'
    const rows = await comunicaRows(engine, count, resolve(file))
    console.log(file, rows.split('\n')[1].replaceAll('"', ''))
  }
}

async function n3() {
  const { QueryEngine } = await import('@comunica/query-sparql-file')
  const engine = new QueryEngine()
  for (const file of files) {
    const store = await parsed(file)
    await answerAll(file, query => comunicaRows(engine, query, { type: 'rdfjs', value: store }))
    console.log(file, store.size)
  }
}

async function oxigraph() {
  const { Store } = (await import('oxigraph')).default
  const formats = {
    nq: 'application/n-quads', trig: 'application/trig', nt: 'application/n-triples', ttl: 'text/turtle',
    rdf: 'application/rdf+xml', jsonld: 'application/ld+json'
  }
  for (const file of files) {
    const store = new Store()
    store.load(readFileSync(file, 'utf8'), { format: formats[file.split('.').pop()], base_iri: 'https://example.org/' })
    const options = { use_default_graph_as_union: true, results_format: 'csv' }
    await answerAll(file, query => store.query(query, options))
    console.log(file, store.size)
  }
}

// It has no constraints in SPARQL, and stops at them: they are left out.
async function shacl() {
  const { default: SHACLValidator } = await import('rdf-validate-shacl')
  const [shapes, ontology, ...graphs] = files
  const rules = [...await parsed(shapes)].filter(q => q.predicate.value !== 'http://www.w3.org/ns/shacl#sparql')
  const validator = new SHACLValidator(await dataset(rules))
  const terms = await parsed(ontology)
  for (const file of graphs) {
    const report = await validator.validate(await dataset([...await parsed(file), ...terms]))
    console.log(file, report.conforms ? 'conforms' : 'refused')
  }
}

async function dataset(quads) {
  const { DataFactory, Store } = (await import('n3')).default
  return new Store(quads.map(q => DataFactory.quad(q.subject, q.predicate, q.object)))
}

async function frame() {
  const jsonld = (await import('jsonld')).default
  const wanted = JSON.parse(readFileSync(answers, 'utf8'))
  const graph = JSON.parse(readFileSync(files[0], 'utf8'))
  console.log(JSON.stringify(await jsonld.frame(graph, wanted, { omitDefault: true, omitGraph: false }), null, 1))
}

await { comunica, n3, oxigraph, shacl, frame }[tool]()
