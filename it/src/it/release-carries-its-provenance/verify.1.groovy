import io.github.cimaven.it.SignedStatement

def story = io.github.cimaven.it.Story.of(binding.variables)
def key = context.get('key')
def own = 'published/.ci-release/shop/1.0.0'
assert story.files("$own/attachments") == ['audit.json', 'audit.sarif', 'bom.cdx.json', 'bom.cdx.xml', 'provenance.intoto.jsonl', 'release-record.json', 'release-record.json.asc', 'vex.cdx.json']

def envelope = SignedStatement.read(story.path("$own/attachments/provenance.intoto.jsonl"))
assert envelope.keyid() == key.fingerprint()
assert envelope.isSignedBy(key)
def statement = envelope.statement()
assert statement._type == 'https://in-toto.io/Statement/v1'
assert statement.predicateType == 'https://slsa.dev/provenance/v1'

// Each published file is a subject, apart from what says something of another file.
def published = story.files('published').findAll { it.startsWith('com/') && !(it ==~ /.*\.(md5|sha1|asc)|.*maven-metadata.*/) }
assert statement.subject*.name as Set == published as Set
statement.subject.each { assert it.digest.sha256 == SignedStatement.sha256(story.path("published/$it.name")) }

def build = statement.predicate.buildDefinition
def external = build.externalParameters
assert external.lane == 'ci-release' && external.goals == ['deploy'] && external.profiles.contains('ci-release')
assert external.repository == 'git+https://github.com/acme/shop' && external.ref == 'refs/tags/v1.0.0' && external.tag == 'v1.0.0'
def internal = build.internalParameters
assert internal.provider == 'github-actions' && internal.actor == 'ada' && internal.triggeringActor == 'grace' && internal.materialsKnown
def commit = story.json("$own/plan.json").id.commit.asString
def source = build.resolvedDependencies[0]
assert source == [uri: 'git+https://github.com/acme/shop@refs/tags/v1.0.0', digest: [gitCommit: commit]]
def materials = build.resolvedDependencies.drop(1)
assert materials.findAll { !(it.uri.startsWith('pkg:maven/') && it.digest.sha256 ==~ /[0-9a-f]{64}/) } == []
def uris = materials*.uri
assert uris.contains('pkg:maven/org.apache.commons/commons-text@1.10.0')
def compiler = materials.find { it.uri.startsWith('pkg:maven/org.apache.maven.plugins/maven-compiler-plugin@') }
assert compiler.annotations.repository
def signer = uris.find { it.startsWith('pkg:maven/org.apache.maven.plugins/maven-gpg-plugin@') }
assert signer
def modules = uris.findAll { it.startsWith('pkg:maven/com.acme/') }
assert modules == []
def run = statement.predicate.runDetails
assert run.builder.id.endsWith('#builder-github-actions')
assert run.metadata.invocationId == 'https://github.com/acme/shop/actions/runs/4711/attempts/2'
assert run.byproducts*.name == ['audit.json', 'audit.sarif', 'bom.cdx.json', 'bom.cdx.xml', 'vex.cdx.json']

def record = story.json("$own/attachments/release-record.json")
assert key.isSigned(story.path("$own/attachments/release-record.json"))
assert record.project.asString == 'com.acme:shop:1.0.0'
assert record.commit.asString == commit
assert record.guards.find { it.rule.asString == 'guard/clean-tree' }.result.asString == 'passed'
assert record.audit.verdict.asString == 'passed'
assert record.audit.data[0].age.asDouble >= 0
assert record.provenance.sha256.asString == SignedStatement.sha256(story.path("$own/attachments/provenance.intoto.jsonl"))
assert record.sbom.sha256.asString == SignedStatement.sha256(story.path("$own/attachments/bom.cdx.json"))
assert record.artifacts*.path*.asString as Set == story.json("$own/plan.json").files*.path*.asString as Set
assert story.json("$own/receipts.json").channels[0].receipt.files.size() == record.artifacts.size() + 8

assert story.filesWith(key.passphrase()) == ['signing.env']
assert story.filesWith(key.piece()) == ['signing.env']
assert story.logLines('Attested ').size() == 1
true
