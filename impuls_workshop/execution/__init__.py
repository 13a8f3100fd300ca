"""Where work is done: here, in copies of this process, or on a cluster; each a `concurrent.futures.Executor`."""
