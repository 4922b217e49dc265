package io.github.cimaven.trace;

/**
 * Names of attributes and values of OpenTelemetry's semantic conventions, which a test compares with the conventions' own
 * library; those for Maven, of which the conventions have none, are the ones of OpenTelemetry's Maven extension.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/cicd/cicd-spans/">CICD spans</a>
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/resource/cicd/">CICD and VCS resources</a>
 */
final class Names {
    static final String PIPELINE_ACTION = "cicd.pipeline.action.name";
    static final String PIPELINE_NAME = "cicd.pipeline.name";
    static final String PIPELINE_RESULT = "cicd.pipeline.result";
    static final String PIPELINE_RUN_URL = "cicd.pipeline.run.url.full";
    static final String TASK_NAME = "cicd.pipeline.task.name";
    static final String TASK_RUN_ID = "cicd.pipeline.task.run.id";
    static final String TASK_RUN_RESULT = "cicd.pipeline.task.run.result";
    static final String TASK_RUN_URL = "cicd.pipeline.task.run.url.full";
    static final String TASK_TYPE = "cicd.pipeline.task.type";
    static final String ERROR_TYPE = "error.type";
    static final String THREAD_ID = "thread.id";
    static final String THREAD_NAME = "thread.name";
    static final String TEST_CASE_NAME = "test.case.name";
    static final String TEST_CASE_STATUS = "test.case.result.status";
    static final String TEST_SUITE_NAME = "test.suite.name";
    static final String CHANGE_ID = "vcs.change.id";
    static final String OWNER_NAME = "vcs.owner.name";
    static final String PROVIDER_NAME = "vcs.provider.name";
    static final String BASE_NAME = "vcs.ref.base.name";
    static final String BASE_TYPE = "vcs.ref.base.type";
    static final String HEAD_NAME = "vcs.ref.head.name";
    static final String HEAD_REVISION = "vcs.ref.head.revision";
    static final String HEAD_TYPE = "vcs.ref.head.type";
    static final String REPOSITORY_NAME = "vcs.repository.name";
    static final String REPOSITORY_URL = "vcs.repository.url.full";

    static final String MAVEN_GROUP = "maven.project.groupId";
    static final String MAVEN_ARTIFACT = "maven.project.artifactId";
    static final String MAVEN_VERSION = "maven.project.version";
    static final String MAVEN_GOAL = "maven.execution.goal";
    static final String MAVEN_EXECUTION = "maven.execution.id";

    static final String BUILD = "BUILD";
    static final String SUCCESS = "success";
    static final String FAILURE = "failure";
    static final String TIMEOUT = "timeout";
    static final String CANCELLATION = "cancellation";
    static final String SKIP = "skip";
    static final String TASK_BUILD = "build";
    static final String TASK_TEST = "test";
    static final String TASK_DEPLOY = "deploy";
    static final String FAIL = "fail";
    static final String BRANCH = "branch";
    static final String TAG = "tag";
    /** Of {@link #ERROR_TYPE} when nothing better is known. */
    static final String OTHER = "_OTHER";

    private Names() {}
}
